package org.rimanakuy.overdue;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That a party was reminded of a commitment.
 *
 * @param party by the name people use
 * @param byHand names of those who have no address; only the secretariat sees them
 */
public record ReminderRow(LocalDate on, String party, int letters, Optional<String> byHand) {

    ReminderRow forEverybody() {
        return new ReminderRow(on, party, letters, Optional.empty());
    }
}
