package org.rimanakuy.commitment;

/** How often a promise falls due again. */
public enum Recurrence {
    YEARLY(12),
    HALF_YEARLY(6),
    QUARTERLY(3),
    MONTHLY(1);

    private final int months;

    Recurrence(int months) {
        this.months = months;
    }

    int months() {
        return months;
    }
}
