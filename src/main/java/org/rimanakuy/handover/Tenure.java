package org.rimanakuy.handover;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rimanakuy.party.MandateRow;

/**
 * How long people stand for a party and how often they change. Only mandates whose beginning is known count; one that goes
 * on counts up to today.
 *
 * @param people how many stood for it
 * @param serving how many still do
 * @param ended how many mandates ended
 * @param meanMonths how long a mandate lasted on average, in months; empty where none has ended
 * @param since the first day that is known
 * @param undated how many mandates are on record without their beginning
 */
public record Tenure(
        int people, int serving, int ended, Optional<Long> meanMonths, Optional<LocalDate> since, int undated) {

    private static final double DAYS_IN_A_MONTH = 30.4375;

    public static Tenure of(List<MandateRow> mandates, LocalDate today) {
        var known = mandates.stream().filter(row -> row.from() != null).toList();
        var over = known.stream()
                .filter(row -> row.until() != null && row.until().lastDay().isBefore(today))
                .toList();
        var days = over.stream()
                .mapToLong(row -> ChronoUnit.DAYS.between(
                        Objects.requireNonNull(row.from()).firstDay(),
                        Objects.requireNonNull(row.until()).lastDay()))
                .average();
        return new Tenure(
                (int) known.stream().map(MandateRow::person).distinct().count(),
                known.size() - over.size(),
                over.size(),
                days.isPresent() ? Optional.of(Math.round(days.getAsDouble() / DAYS_IN_A_MONTH)) : Optional.empty(),
                known.stream()
                        .map(row -> Objects.requireNonNull(row.from()).firstDay())
                        .min(LocalDate::compareTo),
                mandates.size() - known.size());
    }

    /** The sentence for it, as a message key. */
    public String key() {
        if (people == 0) {
            return "handover.tenure.unknown";
        }
        return meanMonths.isPresent() ? "handover.tenure.mean" : "handover.tenure.none-ended";
    }

    /** What the sentence is told: people, first day, serving, ended, months on average, undated. */
    public List<Object> arguments() {
        return List.of(
                people, since.<Object>map(day -> day).orElse(""), serving, ended, meanMonths.orElse(0L), undated);
    }
}
