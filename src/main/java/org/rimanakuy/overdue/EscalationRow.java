package org.rimanakuy.overdue;

import java.time.LocalDate;
import java.util.Optional;
import org.rimanakuy.dialogue.EscalationStep;
import org.rimanakuy.dialogue.RoundtableId;

/**
 * One step that an overdue commitment climbed.
 *
 * @param body who it goes to, where the step does not name a party by itself
 * @param due the deadline that had passed
 * @param reachedOn the day that the ladder gives
 * @param takenOn the day on which it was done, later after an outage
 * @param letters how many were written to
 * @param byHand who has no address and has to be told; for the secretariat alone
 * @param stoppedOn when an answer stopped it
 */
public record EscalationRow(
        EscalationStep step,
        Optional<String> body,
        RoundtableId roundtable,
        LocalDate due,
        LocalDate reachedOn,
        LocalDate takenOn,
        int letters,
        Optional<String> byHand,
        Optional<LocalDate> stoppedOn) {

    EscalationRow forEverybody() {
        return new EscalationRow(step, body, roundtable, due, reachedOn, takenOn, letters, Optional.empty(), stoppedOn);
    }
}
