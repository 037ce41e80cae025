package org.rimanakuy.dialogue;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.rimanakuy.shared.Identity;

/** Identity of a point of an agenda. */
@Embeddable
public record AgendaItemId(UUID value) implements Serializable {

    public static AgendaItemId next() {
        return new AgendaItemId(Identity.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
