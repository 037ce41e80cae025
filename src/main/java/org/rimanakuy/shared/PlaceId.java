package org.rimanakuy.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of a place; the code people read is kept beside it. */
@Embeddable
public record PlaceId(UUID value) implements Serializable {

    public static PlaceId next() {
        return new PlaceId(Identity.next());
    }

    public static PlaceId of(String text) {
        return new PlaceId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
