package org.rimanakuy.notice;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter as lists show it, without what it says.
 *
 * @param title empty for a notice: what somebody asked to be told of is theirs
 * @param recipient and {@code address} are empty once it was blanked
 * @param nextTryAt when it is tried again, where a try failed
 * @param settledAt when it went or was given up
 */
public record LetterRow(
        LetterId id,
        int version,
        String purpose,
        UUID about,
        @Nullable String recipient,
        @Nullable String address,
        String title,
        LetterState state,
        Instant postedAt,
        @Nullable Instant nextTryAt,
        @Nullable Instant settledAt,
        @Nullable Trouble trouble,
        @Nullable String reply) {

    public boolean isBlanked() {
        return address == null;
    }
}
