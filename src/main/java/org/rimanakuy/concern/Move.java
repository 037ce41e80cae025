package org.rimanakuy.concern;

/** Who has to act on a grievance. */
public enum Move {
    SECRETARIAT,
    ADDRESSEE,
    COMPLAINANT,
    NOBODY
}
