package org.rimanakuy.dialogue;

/** How a point came onto the agenda. */
public enum ItemOrigin {
    /** Somebody put it there. */
    TYPED,
    /** A pending point of an earlier session. */
    PENDING,
    /** A commitment that lacks its deadline or its follow-up. */
    COMMITMENT
}
