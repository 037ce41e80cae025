package org.rimanakuy.dialogue;

import org.jspecify.annotations.Nullable;

/**
 * What an invitation to a session would say now, to whom, and what the last one said.
 *
 * @param now empty while nobody knows at what hour the session begins
 * @param last empty before the first
 */
public record InvitationPlan(
        SessionRow session,
        Addressees addressees,
        @Nullable Announcement now,
        @Nullable InvitationRow last) {}
