package org.rimanakuy.place;

import java.util.Optional;

/** The four levels of Peru's territory that the register knows, from the widest to the nearest. */
public enum PlaceLevel {
    REGION,
    PROVINCE,
    DISTRICT,
    COMMUNITY;

    /** The level a place of this one lies in; none above a region. */
    public Optional<PlaceLevel> above() {
        return this == REGION ? Optional.empty() : Optional.of(values()[ordinal() - 1]);
    }
}
