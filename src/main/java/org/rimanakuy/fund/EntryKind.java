package org.rimanakuy.fund;

/** What an entry tells of the money of a year, in the order in which money goes. */
public enum EntryKind {
    DECLARED_PROFIT,
    PAID,
    TRANSFERRED,
    APPROVED,
    EXECUTED
}
