package org.rimanakuy.overdue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rimanakuy.dialogue.Escalation;

/** By which steps an overdue commitment climbs, and on which days. Pure. */
record Ladder(List<Escalation> steps) {

    /**
     * How long an answer that moves no deadline holds: then silence is a lapse again. Without it, one sentence would stop
     * the ladder for good.
     */
    static final int DAYS_AN_ANSWER_HOLDS = 30;

    Ladder {
        steps = List.copyOf(steps);
    }

    /** A step whose day has come. @param position from 0 at the bottom */
    record Rung(int position, Escalation step, LocalDate on) {}

    /**
     * The day from which the steps count.
     *
     * @param answered when the promisor spoke last after the deadline
     */
    static LocalDate base(LocalDate due, Optional<LocalDate> answered) {
        return answered.filter(day -> day.isAfter(due))
                .map(day -> day.plusDays(DAYS_AN_ANSWER_HOLDS))
                .orElse(due);
    }

    /** None on the deadline itself: it is in time until its end. */
    List<Rung> reached(LocalDate due, LocalDate base, LocalDate today) {
        return IntStream.range(0, steps.size())
                .mapToObj(index -> new Rung(index, steps.get(index), day(due, base, steps.get(index))))
                .filter(rung -> !rung.on().isAfter(today))
                .toList();
    }

    private static LocalDate day(LocalDate due, LocalDate base, Escalation step) {
        var day = base.plusDays(step.afterDays());
        return day.isAfter(due) ? day : due.plusDays(1);
    }
}
