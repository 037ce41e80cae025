package org.rimanakuy.commitment;

/** Whose move it is: the one who can take the next step. */
public enum Mover {
    PROMISOR,
    COMMUNITY,
    GUARANTOR,
    ROUNDTABLE,
    NOBODY
}
