package org.rimanakuy.fund;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.rimanakuy.shared.Identity;

/** Identity of an entry of a contribution ledger. */
@Embeddable
public record EntryId(UUID value) implements Serializable {

    public static EntryId next() {
        return new EntryId(Identity.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
