package org.rimanakuy.overdue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.rimanakuy.shared.PartyId;

/**
 * An overdue commitment of a roundtable.
 *
 * @param due the deadline that passed
 * @param answered when the promisor spoke last after it
 */
record Climber(
        UUID commitment,
        String number,
        String title,
        LocalDate due,
        Optional<LocalDate> answered,
        PartyId promisor,
        Optional<PartyId> followUp,
        boolean example) {

    LocalDate base() {
        return Ladder.base(due, answered);
    }
}
