package org.rimanakuy.dialogue;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.rimanakuy.shared.Identity;

/** Identity of a session; people call it by its code. */
@Embeddable
public record SessionId(UUID value) implements Serializable {

    public static SessionId next() {
        return new SessionId(Identity.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
