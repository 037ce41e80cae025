package org.rimanakuy.concern;

/** How grave it was, as whoever recorded it judged: SEVERE is for lives lost or lasting harm. */
public enum Severity {
    MINOR,
    MODERATE,
    HIGH,
    SEVERE
}
