package org.rimanakuy.overdue.ui;

import org.rimanakuy.commitment.Lateness;
import org.rimanakuy.commitment.RegisterFilter;
import org.rimanakuy.commitment.ScheduleState;
import org.rimanakuy.commitment.Tally;

/** A column of the board: how near or how long past the deadline. */
enum BoardAge {
    DUE_SOON,
    UP_TO_30,
    UP_TO_90,
    UP_TO_180,
    OVER_180,
    OVERDUE;

    RegisterFilter of(RegisterFilter filter) {
        return switch (this) {
            case DUE_SOON -> filter.withSchedule(ScheduleState.DUE_SOON);
            case OVERDUE -> filter.withSchedule(ScheduleState.OVERDUE);
            case UP_TO_30, UP_TO_90, UP_TO_180, OVER_180 -> filter.withLate(Lateness.valueOf(name()));
        };
    }

    long of(Tally tally) {
        return switch (this) {
            case DUE_SOON -> tally.dueSoon();
            case OVERDUE -> tally.overdue();
            case UP_TO_30, UP_TO_90, UP_TO_180, OVER_180 -> tally.of(Lateness.valueOf(name()));
        };
    }

    /** How the address of the register says it: name and value. */
    String registerPart() {
        return switch (this) {
            case DUE_SOON, OVERDUE -> "schedule";
            case UP_TO_30, UP_TO_90, UP_TO_180, OVER_180 -> "late";
        };
    }
}
