package org.rimanakuy.concern;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The incidents that a circle saw until the end of a day: a reading of its own, never added to another. What is not on
 * record is not known; a register that lists nothing does not say that nothing happened.
 *
 * @param incidents the latest first
 */
public record IncidentReading(LocalDate day, List<IncidentRow> incidents) {

    private static final int TREND = 10;

    public IncidentReading {
        incidents = List.copyOf(incidents);
    }

    /** Those that were going on in the twelve months until the day. */
    public List<IncidentRow> ofTheYear() {
        return going(day.minusYears(1), day);
    }

    /** Those that were going on in the twelve months before these. */
    public List<IncidentRow> ofTheYearBefore() {
        return going(day.minusYears(2), day.minusYears(1));
    }

    /** @param after the day before the first that counts */
    private List<IncidentRow> going(LocalDate after, LocalDate until) {
        return incidents.stream()
                .filter(one -> !one.data().from().firstDay().isAfter(until))
                .filter(one -> last(one).isAfter(after))
                .toList();
    }

    /** An incident of which nobody says when it ended counts on the days on which it began. */
    private static LocalDate last(IncidentRow one) {
        var to = one.data().to();
        return (to == null ? one.data().from() : to).lastDay();
    }

    /** How many began in each of the ten years until the day, those without any included. */
    public SortedMap<Integer, Long> byYear() {
        var years = new TreeMap<Integer, Long>();
        for (var year = day.getYear() - TREND + 1; year <= day.getYear(); year++) {
            years.put(year, 0L);
        }
        incidents.forEach(
                one -> years.computeIfPresent(one.data().from().date().getYear(), (year, count) -> count + 1));
        return years;
    }

    /** How many began before the years of {@link #byYear}. */
    public long earlier() {
        return incidents.size()
                - byYear().values().stream().mapToLong(Long::longValue).sum();
    }
}
