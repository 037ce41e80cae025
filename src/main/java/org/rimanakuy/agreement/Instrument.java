package org.rimanakuy.agreement;

/** What kind of instrument was signed or issued. */
public enum Instrument {
    FRAMEWORK_AGREEMENT,
    ACCORD,
    RESOLUTION,
    REGULATION,
    OTHER
}
