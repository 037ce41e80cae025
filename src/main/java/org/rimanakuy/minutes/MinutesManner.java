package org.rimanakuy.minutes;

/** How the minutes came on record. */
public enum MinutesManner {
    /** Typed in the session. */
    LIVE,
    /** Copied later from signed paper. */
    FROM_PAPER,
    /** What published sources tell of a session whose acta is not on record. */
    FROM_SOURCE
}
