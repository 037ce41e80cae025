package org.rimanakuy.commitment;

/** How a commitment stands against its deadline on a given day; computed, never typed. */
public enum ScheduleState {
    NO_DEADLINE,
    AWAITING_CONDITION,
    NOT_DUE,
    DUE_SOON,
    OVERDUE,
    AWAITING_VERIFICATION,
    ON_TIME,
    LATE,
    UNDATED,
    UNKNOWN,
    ENDED
}
