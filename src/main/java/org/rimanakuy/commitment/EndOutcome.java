package org.rimanakuy.commitment;

/** What became of a proposal to end a commitment. */
public enum EndOutcome {
    CARRIED,
    DROPPED
}
