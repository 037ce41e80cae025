package org.rimanakuy.commitment;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Amendments extends Repository<Amendment, UUID> {

    Amendment save(Amendment amendment);

    @Query("select a from Amendment a where a.commitment = :commitment order by a.recordedAt, a.id")
    List<Amendment> of(CommitmentId commitment);

    @Query("select a from Amendment a where a.commitment in :commitments order by a.recordedAt, a.id")
    List<Amendment> ofAll(Collection<CommitmentId> commitments);

    @Query("""
            select new org.rimanakuy.commitment.NamedFiles$Use(a.agreed.document, c.number)
            from Amendment a join Commitment c on c.id = a.commitment
            where a.agreed.document in :documents""")
    List<NamedFiles.Use> uses(Collection<UUID> documents);
}
