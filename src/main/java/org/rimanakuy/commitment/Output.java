package org.rimanakuy.commitment;

/** What a promise would bring. */
public enum Output {
    INFRASTRUCTURE,
    SERVICE,
    CAPABILITY,
    TRANSFER
}
