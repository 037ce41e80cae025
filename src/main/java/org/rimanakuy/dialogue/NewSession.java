package org.rimanakuy.dialogue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.InvalidInputRefusal;
import org.rimanakuy.shared.Text;

/**
 * A session to be put on record under a code it already has, as an import brings it.
 *
 * @param state how it stands; empty where only its day tells
 * @param stateReason why it was called off
 * @param openedAt when it was opened in the room, and {@code closedAt} when it was closed, where that is known
 */
public record NewSession(
        SessionId id,
        String code,
        SessionData data,
        @Nullable SessionState state,
        @Nullable String stateReason,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt) {

    public NewSession {
        stateReason = state == SessionState.CANCELLED ? Text.required(stateReason, Text.NOTE) : null;
        if (state == SessionState.OPEN) {
            throw new InvalidInputRefusal("dialogue.refusal.session-open-elsewhere");
        }
    }

    public NewSession(
            SessionId id, String code, SessionData data, @Nullable SessionState state, @Nullable String stateReason) {
        this(id, code, data, state, stateReason, null, null);
    }

    public NewSession(SessionId id, String code, SessionData data) {
        this(id, code, data, null, null);
    }
}
