package org.rimanakuy.figure;

/** How a stated value is meant. */
public enum Bound {
    EXACT,
    ABOUT,
    LESS_THAN,
    MORE_THAN
}
