package org.rimanakuy.commitment;

/** What an amendment changed: by when, in which words, or by whom it is to be kept. The promise as it was made stays beside it. */
public enum AmendmentKind {
    DEADLINE,
    WORDS,
    RESPONSIBLE
}
