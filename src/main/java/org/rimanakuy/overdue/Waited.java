package org.rimanakuy.overdue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.rimanakuy.commitment.Mover;
import org.rimanakuy.shared.PartyId;

/**
 * A commitment about which somebody is to be reminded.
 *
 * @param due the deadline in force
 * @param parties who has the move; none where it is the roundtable's or nobody's
 */
public record Waited(
        UUID commitment,
        String number,
        String title,
        LocalDate due,
        Mover mover,
        List<PartyId> parties,
        boolean example) {

    public Waited {
        parties = List.copyOf(parties);
    }
}
