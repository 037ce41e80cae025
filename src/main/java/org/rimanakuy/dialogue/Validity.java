package org.rimanakuy.dialogue;

/** Whether a roundtable stands on something on a given day, as far as the record knows. */
public enum Validity {
    IN_FORCE,
    ENDED,
    UNKNOWN
}
