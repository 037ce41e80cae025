package org.rimanakuy.commitment;

/** How a statement came on record: copied from a source, said by an account of the party, or typed from the party's paper. */
public enum Manner {
    FROM_SOURCE,
    BY_ACCOUNT,
    FROM_PAPER
}
