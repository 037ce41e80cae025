package org.rimanakuy.overdue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

/**
 * Something that became so on a day.
 *
 * @param subject the commitment, roundtable or mandate
 * @param about the date that it is about: a deadline, the day of a claim, the last day of a term
 * @param on the day on which it was crossed, whenever that was noticed
 */
public record Crossing(UUID subject, CrossingKind kind, LocalDate about, LocalDate on) {

    static final Comparator<Crossing> IN_ORDER =
            Comparator.comparing(Crossing::on).thenComparing(Crossing::kind).thenComparing(Crossing::about);
}
