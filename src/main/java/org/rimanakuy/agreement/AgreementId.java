package org.rimanakuy.agreement;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.rimanakuy.shared.Identity;

/** Identity of an agreement; people call it by its code. */
@Embeddable
public record AgreementId(UUID value) implements Serializable {

    public static AgreementId next() {
        return new AgreementId(Identity.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
