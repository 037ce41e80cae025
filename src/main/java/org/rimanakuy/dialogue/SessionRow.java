package org.rimanakuy.dialogue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One session as lists and pages show it.
 *
 * @param stateReason why it was called off
 * @param openedAt when it was opened in the room, and {@code closedAt} when it was closed
 * @param invitationSequence how many invitations went out; 0 for none
 * @param invitedAt when its latest invitation went out
 */
public record SessionRow(
        SessionId id,
        int version,
        String code,
        SessionData data,
        SessionState state,
        @Nullable String stateReason,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt,
        int invitationSequence,
        @Nullable Instant invitedAt,
        boolean example) {

    public RoundtableId roundtable() {
        return data.roundtable();
    }
}
