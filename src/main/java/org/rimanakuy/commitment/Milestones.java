package org.rimanakuy.commitment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Milestones extends Repository<Milestone, UUID> {

    Milestone save(Milestone milestone);

    Optional<Milestone> findById(UUID id);

    @Query("select m from Milestone m where m.commitment = :commitment order by m.position")
    List<Milestone> of(CommitmentId commitment);
}
