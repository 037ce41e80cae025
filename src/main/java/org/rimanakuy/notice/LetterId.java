package org.rimanakuy.notice;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.rimanakuy.shared.Identity;

/** Identity of a letter; also what mail servers know it by. */
@Embeddable
public record LetterId(UUID value) implements Serializable {

    public static LetterId next() {
        return new LetterId(Identity.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
