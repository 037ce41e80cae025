package org.rimanakuy.exchange.plan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.dialogue.NewSession;
import org.rimanakuy.dialogue.SessionData;
import org.rimanakuy.dialogue.SessionId;
import org.rimanakuy.dialogue.SessionState;

/**
 * A session as the files have it. How one on record stands is told by what happens in the register, not by a file.
 *
 * @param state of one that is new, where the file says it, as it says when the session was opened and closed in the room
 */
public record PlannedSession(
        Planned<SessionId, SessionData> session,
        @Nullable SessionState state,
        @Nullable String stateReason,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt) {

    public NewSession asNew() {
        return new NewSession(session.id(), session.name(), session.data(), state, stateReason, openedAt, closedAt);
    }
}
