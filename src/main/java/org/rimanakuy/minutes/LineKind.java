package org.rimanakuy.minutes;

/** What a line of the minutes is. */
public enum LineKind {
    INFORMATION,
    DECISION,
    AGREEMENT,
    /** Of a party, in its words. */
    RESERVATION,
    /** Carried to the next session until a line settles it. */
    PENDING
}
