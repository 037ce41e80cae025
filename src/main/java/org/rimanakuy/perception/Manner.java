package org.rimanakuy.perception;

/** How people were asked. */
public enum Manner {
    PAPER,
    PHONE,
    IN_PERSON
}
