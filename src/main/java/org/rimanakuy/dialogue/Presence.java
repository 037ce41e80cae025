package org.rimanakuy.dialogue;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.InvalidInputRefusal;

/** From when to when somebody was in the room; an open end is still there. */
@Embeddable
public record Presence(Instant arrivedAt, @Nullable Instant leftAt) {

    public Presence {
        if (leftAt != null && leftAt.isBefore(arrivedAt)) {
            throw new InvalidInputRefusal("dialogue.refusal.left-before");
        }
    }

    /** The last moment that is told. */
    Instant end() {
        return leftAt == null ? arrivedAt : leftAt;
    }

    public boolean covers(Instant at) {
        return !at.isBefore(arrivedAt) && (leftAt == null || at.isBefore(leftAt));
    }
}
