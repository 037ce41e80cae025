package org.rimanakuy.minutes;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.rimanakuy.shared.Identity;

/** Identity of a line, given by whoever types it, so that it can be typed where there is no network. */
@Embeddable
public record LineId(UUID value) implements Serializable {

    public static LineId next() {
        return new LineId(Identity.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
