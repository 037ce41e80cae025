package org.rimanakuy.notice;

/** Where a letter is. */
public enum LetterState {
    WAITING,
    SENT,
    FAILED
}
