package org.rimanakuy.minutes;

import java.time.Duration;
import java.util.UUID;

/**
 * Who types in a line.
 *
 * @param desk the page they type on: one person with two of them open is as good as two
 */
public record Typist(UUID account, String name, UUID desk) {

    /** How long a line stays theirs after the last key they pressed. */
    public static final Duration HOLD = Duration.ofSeconds(8);
}
