package org.rimanakuy.minutes;

/** Where a party stands on a point. */
public enum Stance {
    FOR,
    AGAINST,
    ABSTAINS
}
