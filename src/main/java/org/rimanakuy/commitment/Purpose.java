package org.rimanakuy.commitment;

/** What a promise is for. */
public enum Purpose {
    COMPENSATION,
    MITIGATION,
    DEVELOPMENT,
    TAX_SHARE,
    GOODWILL
}
