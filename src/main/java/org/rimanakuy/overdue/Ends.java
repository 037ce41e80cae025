package org.rimanakuy.overdue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** When the validity of a roundtable is about to end, and when it has ended. */
final class Ends {

    private Ends() {}

    /**
     * What is crossed, or stands, on that day.
     *
     * @param end the last day
     */
    static Optional<Crossing> crossed(UUID subject, LocalDate end, LocalDate day, int soonDays) {
        if (end.plusDays(1).equals(day)) {
            return Optional.of(new Crossing(subject, CrossingKind.VALIDITY_ENDED, end, day));
        }
        var soon = end.minusDays(soonDays);
        return end.isBefore(day) || soon.isAfter(day)
                ? Optional.empty()
                : Optional.of(new Crossing(subject, CrossingKind.VALIDITY_SOON, end, soon));
    }
}
