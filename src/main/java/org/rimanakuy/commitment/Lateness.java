package org.rimanakuy.commitment;

import java.time.LocalDate;

/** For how long something has been overdue, as people say it in a meeting. */
public enum Lateness {
    UP_TO_30(1, 30),
    UP_TO_90(31, 90),
    UP_TO_180(91, 180),
    OVER_180(181, 1_000_000);

    private final int least;
    private final int most;

    Lateness(int least, int most) {
        this.least = least;
        this.most = most;
    }

    /** @param days since the deadline, 1 or more */
    public static Lateness of(long days) {
        for (var one : values()) {
            if (days <= one.most) {
                return one;
            }
        }
        return OVER_180;
    }

    /** The first deadline that is so long ago on that day. */
    public LocalDate firstDue(LocalDate today) {
        return this == OVER_180 ? LocalDate.of(1000, 1, 1) : today.minusDays(most);
    }

    /** The last deadline that is so long ago on that day. */
    public LocalDate lastDue(LocalDate today) {
        return today.minusDays(least);
    }
}
