package org.rimanakuy.commitment;

import org.rimanakuy.shared.InvalidInputRefusal;

/** How much a promise weighs, as set in session: 1, 2 or 3. */
public enum Weight {
    ORDINARY,
    IMPORTANT,
    CRITICAL;

    public int value() {
        return ordinal() + 1;
    }

    /** @throws InvalidInputRefusal unless 1, 2 or 3 */
    public static Weight of(int value) {
        if (value < 1 || value > values().length) {
            throw new InvalidInputRefusal("commitment.refusal.weight", value);
        }
        return values()[value - 1];
    }
}
