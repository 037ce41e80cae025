package org.rimanakuy.minutes;

/** What a delegation says to the circulated text. */
public enum AnswerKind {
    APPROVED,
    RESERVED,
    REFUSED,
    /** It said nothing within the term; that is no consent. */
    SILENT
}
