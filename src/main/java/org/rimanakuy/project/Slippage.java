package org.rimanakuy.project;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Optional;
import org.rimanakuy.shared.PartialDate;

/**
 * How far a stage is behind its dates: calendar days from the last day it was planned on to the day it was reached, or to
 * today while it has not been reached and is late.
 *
 * @param ofBaseline against the date first planned; empty where there was none, or nothing can be said yet
 * @param ofRevised against the date last planned
 * @param reached whether the stage has been reached, so that the days no longer grow
 */
public record Slippage(Stage stage, Optional<Long> ofBaseline, Optional<Long> ofRevised, boolean reached) {

    public static Slippage of(StageDates dates, LocalDate today) {
        var actual = dates.actual();
        return new Slippage(
                dates.stage(),
                behind(Optional.ofNullable(dates.baseline()), Optional.ofNullable(actual), today),
                behind(Optional.ofNullable(dates.revised()), Optional.ofNullable(actual), today),
                actual != null);
    }

    /** A date known only by its year gives no more days than it must: the last it was planned on, the first it was reached. */
    private static Optional<Long> behind(Optional<PartialDate> planned, Optional<PartialDate> actual, LocalDate today) {
        return planned.map(PartialDate::lastDay).flatMap(day -> {
            if (actual.isPresent()) {
                var reached = actual.get();
                return reached.lastDay().isBefore(day)
                        ? Optional.of(DAYS.between(day, reached.lastDay()))
                        : Optional.of(Math.max(0, DAYS.between(day, reached.firstDay())));
            }
            return today.isAfter(day) ? Optional.of(DAYS.between(day, today)) : Optional.empty();
        });
    }
}
