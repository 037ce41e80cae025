package org.rimanakuy.security;

import java.time.Duration;
import org.rimanakuy.shared.Refusal;

/** Somebody tries passwords faster than a person would. */
public final class TooManyAttemptsRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private final long minutes;

    TooManyAttemptsRefusal(Duration wait) {
        this(wait.plus(Duration.ofMinutes(1)).minusNanos(1).toMinutes());
    }

    private TooManyAttemptsRefusal(long minutes) {
        super("security.refusal.too-many-attempts", minutes);
        this.minutes = minutes;
    }

    /** Whole minutes to wait, at least one. */
    public long minutes() {
        return minutes;
    }
}
