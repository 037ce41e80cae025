package org.rimanakuy.agreement;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.rimanakuy.shared.Identity;

/** Identity of a clause; people call it by its number within the agreement. */
@Embeddable
public record ClauseId(UUID value) implements Serializable {

    public static ClauseId next() {
        return new ClauseId(Identity.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
