package org.rimanakuy.commitment;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.rimanakuy.shared.Identity;

/** Identity of a commitment; people call it by its number. */
@Embeddable
public record CommitmentId(UUID value) implements Serializable {

    public static CommitmentId next() {
        return new CommitmentId(Identity.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
