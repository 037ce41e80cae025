package org.rimanakuy.dialogue;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.rimanakuy.shared.Identity;

/** Identity of a roundtable; people call it by its code. */
@Embeddable
public record RoundtableId(UUID value) implements Serializable {

    public static RoundtableId next() {
        return new RoundtableId(Identity.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
