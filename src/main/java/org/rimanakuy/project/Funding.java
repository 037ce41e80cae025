package org.rimanakuy.project;

/** Where the money of a work comes from. */
public enum Funding {
    CANON,
    OTHER_PUBLIC,
    COMPANY,
    FOUNDATION,
    MIXED
}
