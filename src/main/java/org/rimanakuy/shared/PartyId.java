package org.rimanakuy.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of a party; the code people read is kept beside it. */
@Embeddable
public record PartyId(UUID value) implements Serializable {

    public static PartyId next() {
        return new PartyId(Identity.next());
    }

    public static PartyId of(String text) {
        return new PartyId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
