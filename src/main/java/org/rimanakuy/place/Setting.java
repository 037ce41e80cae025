package org.rimanakuy.place;

/** Whether a place is of the town or of the country. */
public enum Setting {
    URBAN,
    RURAL
}
