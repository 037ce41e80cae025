package org.rimanakuy.commitment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EndProposals extends Repository<EndProposal, UUID> {

    EndProposal save(EndProposal proposal);

    /** The latest one, whatever became of it. */
    @Query("select p from EndProposal p where p.commitment = :commitment order by p.proposedOn desc, p.id desc limit 1")
    Optional<EndProposal> latest(CommitmentId commitment);

    /** Oldest first. */
    @Query("select p from EndProposal p where p.commitment = :commitment order by p.proposedOn, p.id")
    List<EndProposal> of(CommitmentId commitment);

    @Query("select v from EndView v where v.proposal = :proposal order by v.id")
    List<EndView> views(UUID proposal);

    @Query("select v from EndView v where v.proposal in :proposals order by v.id")
    List<EndView> views(Collection<UUID> proposals);

    @Query("""
            select new org.rimanakuy.commitment.NamedFiles$Use(v.document, c.number)
            from EndView v join EndProposal p on p.id = v.proposal join Commitment c on c.id = p.commitment
            where v.document in :documents""")
    List<NamedFiles.Use> uses(Collection<UUID> documents);
}
