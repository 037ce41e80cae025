package org.rimanakuy.shared;

/** A value that cannot be: too long, empty, out of range, contradicting another. */
public final class InvalidInputRefusal extends Refusal {

    public InvalidInputRefusal(String key, Object... arguments) {
        super(key, arguments);
    }
}
