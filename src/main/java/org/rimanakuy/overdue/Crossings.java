package org.rimanakuy.overdue;

import java.time.LocalDate;
import java.util.List;
import org.rimanakuy.commitment.ClockReading;

/** What clocks cross, as they run now. Pure; by the same rule as the schedule that everybody reads. */
final class Crossings {

    private final List<Threshold> thresholds;

    Crossings(int dueSoonDays) {
        this.thresholds = Threshold.all(dueSoonDays);
    }

    /** What is crossed from the day after {@code after} up to and with {@code until}, in order. */
    List<Crossing> between(ClockReading clock, LocalDate after, LocalDate until) {
        return thresholds.stream()
                .flatMap(threshold -> threshold.crossedBy(clock).stream())
                .filter(crossing ->
                        crossing.on().isAfter(after) && !crossing.on().isAfter(until))
                .sorted(Crossing.IN_ORDER)
                .toList();
    }

    /** What it stands past on that day, however long ago that was crossed. */
    List<Crossing> standing(ClockReading clock, LocalDate day) {
        return thresholds.stream()
                .flatMap(threshold ->
                        threshold
                                .crossedBy(clock)
                                .filter(crossing -> !threshold.isOver(crossing.about(), day))
                                .stream())
                .filter(crossing -> !crossing.on().isAfter(day))
                .sorted(Crossing.IN_ORDER)
                .toList();
    }
}
