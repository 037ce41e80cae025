package org.rimanakuy.concern;

/** How a grievance came. */
public enum Channel {
    IN_PERSON,
    PHONE,
    PAPER,
    MEETING,
    MESSAGE
}
