package org.rimanakuy.minutes;

/** Where the minutes of a session stand. A closed acta is public, numbered and never changes. */
public enum MinutesState {
    DRAFT,
    CIRCULATED,
    CLOSED
}
