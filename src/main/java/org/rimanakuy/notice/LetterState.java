package org.rimanakuy.notice;

/** Where a letter is. */
public enum LetterState {
    WAITING,
    SENT,
    FAILED,
    /** Taken by the mail server, and sent back by another. */
    RETURNED
}
