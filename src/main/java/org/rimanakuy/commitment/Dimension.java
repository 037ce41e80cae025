package org.rimanakuy.commitment;

/** The three dimensions of development of ECLAC, as whoever classified the promise understood them. */
public enum Dimension {
    STRUCTURAL_CHANGE,
    INCOME_PRODUCTIVITY,
    EQUAL_RIGHTS
}
