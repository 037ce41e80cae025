package org.rimanakuy.figure;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.rimanakuy.shared.Identity;

/** Identity of a figure or of a check; people call either by its code. */
@Embeddable
public record FigureId(UUID value) implements Serializable {

    public static FigureId next() {
        return new FigureId(Identity.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
