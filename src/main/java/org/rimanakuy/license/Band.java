package org.rimanakuy.license;

/** How heavy the pressure of overdue commitments is, in words. */
public enum Band {
    CALM,
    ATTENTION,
    STRAINED,
    AT_RISK;

    /** Strained from 3 and at risk from 8 on; {@code days} are weighted days, of which 365 make one. */
    static Band of(long days) {
        if (days >= 8L * Pressure.YEAR) {
            return AT_RISK;
        }
        if (days >= 3L * Pressure.YEAR) {
            return STRAINED;
        }
        return days > 0 ? ATTENTION : CALM;
    }
}
