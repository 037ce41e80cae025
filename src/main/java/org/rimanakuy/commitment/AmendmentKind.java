package org.rimanakuy.commitment;

/** What an amendment changed: by when, or in which words. The promise as it was made stays beside it. */
public enum AmendmentKind {
    DEADLINE,
    WORDS
}
