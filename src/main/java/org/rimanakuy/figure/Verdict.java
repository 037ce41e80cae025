package org.rimanakuy.figure;

/** What a check comes to. */
public enum Verdict {
    CONSISTENT,
    INCONSISTENT,
    PERIODS_DIFFER,
    NOT_ENOUGH_DATA
}
