package org.rimanakuy.document;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.rimanakuy.shared.Identity;

/** Identity of a file, and its address. */
@Embeddable
public record DocumentId(UUID value) implements Serializable {

    static DocumentId next() {
        return new DocumentId(Identity.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
