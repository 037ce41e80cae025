package org.rimanakuy.minutes;

/** Where a party stands on a topic: its stance on what was decided or agreed, or that it had a reservation. */
public enum Standpoint {
    FOR,
    AGAINST,
    ABSTAINS,
    RESERVATION;

    /** Whether one who holds this and one who is for it are apart. */
    boolean objects() {
        return this == AGAINST || this == RESERVATION;
    }
}
