package org.rimanakuy.commitment;

/** What an amendment changed: by when, in which words, by whom it is to be kept, or that its condition came about. The promise as it was made stays beside it. */
public enum AmendmentKind {
    DEADLINE,
    WORDS,
    RESPONSIBLE,
    CONDITION
}
