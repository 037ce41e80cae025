package org.rimanakuy.dialogue;

/** Where a session stands in time. */
public enum SessionState {
    PLANNED,
    OPEN,
    HELD,
    CANCELLED
}
