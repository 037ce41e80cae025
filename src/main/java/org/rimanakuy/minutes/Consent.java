package org.rimanakuy.minutes;

/** How a decision or an agreement was reached. */
public enum Consent {
    CONSENSUS,
    MAJORITY,
    NONE
}
