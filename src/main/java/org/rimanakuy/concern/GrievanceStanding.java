package org.rimanakuy.concern;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.rimanakuy.shared.WorkingDays;

/**
 * How a grievance stands on a day, from what was done with it. The terms are in working days: 5 to acknowledge, 20 from
 * the acknowledgement to answer, 15 for whoever brought it to appeal, 20 to answer again. An answer that nobody appeals
 * in term settles it.
 *
 * @param last what was done last; empty while nothing was
 * @param until the last day of the term that runs; empty where none does
 * @param isSettled whether nothing is awaited any more
 */
public record GrievanceStanding(
        Optional<GrievanceStep> last, Move move, Optional<LocalDate> until, boolean isSettled, LocalDate day) {

    public static final int TO_ACKNOWLEDGE = 5;
    public static final int TO_ANSWER = 20;
    public static final int TO_APPEAL = 15;
    public static final int TO_ANSWER_AGAIN = 20;

    /** @param steps in the order in which they were taken */
    static GrievanceStanding of(LocalDate receivedOn, List<StepTaken> steps, WorkingDays calendar, LocalDate day) {
        if (steps.isEmpty()) {
            return awaited(Optional.empty(), Move.SECRETARIAT, calendar.after(receivedOn, TO_ACKNOWLEDGE), day);
        }
        var last = steps.getLast();
        var step = Optional.of(last.step());
        return switch (last.step()) {
            case ACKNOWLEDGED -> awaited(step, Move.ADDRESSEE, calendar.after(last.on(), TO_ANSWER), day);
            case ANSWERED -> {
                var until = calendar.after(last.on(), TO_APPEAL);
                yield day.isAfter(until) ? settled(step, day) : awaited(step, Move.COMPLAINANT, until, day);
            }
            case APPEALED -> awaited(step, Move.ADDRESSEE, calendar.after(last.on(), TO_ANSWER_AGAIN), day);
            case ANSWERED_AGAIN, SETTLED, WITHDRAWN -> settled(step, day);
        };
    }

    private static GrievanceStanding awaited(Optional<GrievanceStep> last, Move move, LocalDate until, LocalDate day) {
        return new GrievanceStanding(last, move, Optional.of(until), false, day);
    }

    private static GrievanceStanding settled(Optional<GrievanceStep> last, LocalDate day) {
        return new GrievanceStanding(last, Move.NOBODY, Optional.empty(), true, day);
    }

    /** Calendar days after the term; nothing while it runs, and never for whoever brought the grievance. */
    public long daysLate() {
        return until.filter(end -> move != Move.COMPLAINANT && day.isAfter(end))
                .map(end -> ChronoUnit.DAYS.between(end, day))
                .orElse(0L);
    }

    public boolean isLate() {
        return daysLate() > 0;
    }

    /** What may be done next. */
    public List<GrievanceStep> next() {
        if (last.isEmpty()) {
            return List.of(GrievanceStep.ACKNOWLEDGED, GrievanceStep.WITHDRAWN);
        }
        return switch (last.get()) {
            case ACKNOWLEDGED -> List.of(GrievanceStep.ANSWERED, GrievanceStep.SETTLED, GrievanceStep.WITHDRAWN);
            case ANSWERED ->
                isSettled ? List.of() : List.of(GrievanceStep.APPEALED, GrievanceStep.SETTLED, GrievanceStep.WITHDRAWN);
            case APPEALED -> List.of(GrievanceStep.ANSWERED_AGAIN, GrievanceStep.SETTLED, GrievanceStep.WITHDRAWN);
            case ANSWERED_AGAIN, SETTLED, WITHDRAWN -> List.of();
        };
    }
}
