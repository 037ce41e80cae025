package org.rimanakuy.overdue;

/** What can happen to a commitment in a month that the month's page tells. */
public enum Turned {
    /** Its deadline passed. */
    LATE,
    /** A guarantor found it fulfilled. */
    VERIFIED,
    /** Who promised it said that it is fulfilled; whether it is, nobody has found by that. */
    CLAIMED
}
