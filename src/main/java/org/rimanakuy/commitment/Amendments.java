package org.rimanakuy.commitment;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Amendments extends Repository<Amendment, UUID> {

    Amendment save(Amendment amendment);

    @Query("select a from Amendment a where a.commitment = :commitment order by a.recordedAt, a.id")
    List<Amendment> of(CommitmentId commitment);
}
