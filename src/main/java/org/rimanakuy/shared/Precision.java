package org.rimanakuy.shared;

/** How exactly a date is known. */
public enum Precision {
    DAY,
    MONTH,
    YEAR
}
