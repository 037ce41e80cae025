package org.rimanakuy.commitment;

import java.time.LocalDate;

/** A day on which something about a commitment is due. */
public record DueDate(String number, String title, Kind kind, LocalDate day) {

    /** What is due: the promise, the answer to a dispute, or the answer to a claim. */
    public enum Kind {
        PROMISE,
        DISPUTE,
        CLAIM
    }
}
