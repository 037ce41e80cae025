package org.rimanakuy.concern;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.rimanakuy.shared.Identity;

/** Identity of an incident; people call it by its number. */
@Embeddable
public record IncidentId(UUID value) implements Serializable {

    public static IncidentId next() {
        return new IncidentId(Identity.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
