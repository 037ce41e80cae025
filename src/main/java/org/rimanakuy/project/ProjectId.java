package org.rimanakuy.project;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.rimanakuy.shared.Identity;

/** Identity of a project; people call it by its number. */
@Embeddable
public record ProjectId(UUID value) implements Serializable {

    public static ProjectId next() {
        return new ProjectId(Identity.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
