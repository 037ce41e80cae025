package org.rimanakuy.minutes;

import org.jspecify.annotations.Nullable;
import org.rimanakuy.dialogue.SessionId;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.PartyId;

/**
 * That one party stood somewhere once, and the line that tells it.
 *
 * @param topic of the point of the agenda, or its title; empty where the line belongs to no point
 * @param sessionCode by which people call the session, {@code lineCode} the line
 */
public record PositionTaken(
        @Nullable String topic,
        SessionId session,
        String sessionCode,
        PartialDate heldOn,
        LineId line,
        String lineCode,
        PartyId party,
        Standpoint standpoint) {}
