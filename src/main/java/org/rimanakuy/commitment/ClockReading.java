package org.rimanakuy.commitment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The clock on one deadline without today: what {@link Schedule} is told from.
 *
 * @param due the last day in time
 * @param since the claim or the dispute that stopped the clock
 */
public record ClockReading(
        CommitmentId commitment,
        Run run,
        @Nullable LocalDate due,
        @Nullable LocalDate since) {

    /** The names of those that cross anything are the ones in the column {@code clock_state}. */
    public enum Run {
        RUNNING,
        /** Runs, but nobody followed it when it passed: it is never overdue. */
        SILENT,
        AWAITING_VERIFICATION,
        /** Nothing is expected on it, or nothing that a date tells. */
        STILL
    }

    static ClockReading of(CommitmentId commitment, Tick tick) {
        var run = switch (tick.state()) {
            case RUNNING -> Run.RUNNING;
            case SILENT -> Run.SILENT;
            case AWAITING_VERIFICATION -> Run.AWAITING_VERIFICATION;
            case NO_DEADLINE, AWAITING_CONDITION, ON_TIME, LATE, UNDATED, UNKNOWN, ENDED -> Run.STILL;
        };
        return new ClockReading(commitment, run, tick.due(), tick.since());
    }

    /** @param dueSoonDays how many days before the deadline it is called soon */
    public Schedule on(LocalDate today, int dueSoonDays) {
        var state = run == Run.STILL ? Tick.State.NO_DEADLINE : Tick.State.valueOf(run.name());
        return new Tick(state, due, since, null).on(today, dueSoonDays);
    }
}
