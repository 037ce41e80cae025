package org.rimanakuy.overdue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rimanakuy.commitment.ClockReading;
import org.rimanakuy.commitment.ClockReading.Run;

/**
 * One thing that a clock can cross. Both the sweep, in SQL, and {@link Crossings} go by these rows and by nothing else.
 *
 * @param run how the clock has to run
 * @param days calendar days from the deadline, or from the claim, to the day of crossing; negative before it
 */
record Threshold(CrossingKind kind, Run run, int days) {

    /** @param dueSoonDays how many days before the deadline it is called soon */
    static List<Threshold> all(int dueSoonDays) {
        var all = new ArrayList<Threshold>();
        all.add(new Threshold(CrossingKind.DUE_SOON, Run.RUNNING, -dueSoonDays));
        all.add(new Threshold(CrossingKind.DUE_SOON, Run.SILENT, -dueSoonDays));
        all.add(new Threshold(CrossingKind.OVERDUE, Run.RUNNING, 1));
        all.add(new Threshold(CrossingKind.OVERDUE_30, Run.RUNNING, 30));
        all.add(new Threshold(CrossingKind.OVERDUE_90, Run.RUNNING, 90));
        all.add(new Threshold(CrossingKind.OVERDUE_180, Run.RUNNING, 180));
        all.add(new Threshold(CrossingKind.AWAITING, Run.AWAITING_VERIFICATION, 0));
        all.add(new Threshold(CrossingKind.AWAITING_30, Run.AWAITING_VERIFICATION, 30));
        all.add(new Threshold(CrossingKind.AWAITING_60, Run.AWAITING_VERIFICATION, 60));
        return List.copyOf(all);
    }

    String column() {
        return run == Run.AWAITING_VERIFICATION ? "clock_since" : "clock_due";
    }

    /** What is soon is so only until it is due; everything else stays crossed. */
    boolean isOver(LocalDate about, LocalDate day) {
        return kind == CrossingKind.DUE_SOON && about.isBefore(day);
    }

    Optional<Crossing> crossedBy(ClockReading clock) {
        var about = run == Run.AWAITING_VERIFICATION ? clock.since() : clock.due();
        return clock.run() == run && about != null
                ? Optional.of(new Crossing(clock.commitment().value(), kind, about, about.plusDays(days)))
                : Optional.empty();
    }
}
