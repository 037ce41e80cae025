package org.rimanakuy.minutes;

/** What minutes can wait for. */
public enum MinutesWait {
    /** A delegation's answer to what circulates. */
    ANSWER,
    /** The secretariat's answer to a correction that was asked for. */
    CORRECTION,
    /** To be closed: all have answered, or had their time. */
    CLOSING,
    /** To circulate: the term for it is over. */
    CIRCULATION
}
