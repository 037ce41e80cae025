package org.rimanakuy.commitment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.rimanakuy.dialogue.SessionId;
import org.rimanakuy.minutes.LineId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Pledges extends Repository<Pledge, CommitmentId> {

    /** A pledge with the number under which it is in force. */
    record Numbered(CommitmentId id, long numberOrder) {}

    Pledge save(Pledge pledge);

    void delete(Pledge pledge);

    Optional<Pledge> findById(CommitmentId id);

    /** As they were entered: identities are in order of time. */
    @Query("select p from Pledge p where p.session = :session order by p.id.value")
    List<Pledge> ofSession(SessionId session);

    @Query("select p from Pledge p where p.line = :line order by p.id.value")
    List<Pledge> ofLine(LineId line);

    @Query("select new org.rimanakuy.commitment.Pledges$Numbered(c.id, c.numberOrder)"
            + " from Commitment c where c.id in :pledges")
    List<Numbered> numbers(Collection<CommitmentId> pledges);
}
