package org.rimanakuy.minutes;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.PartyId;

/**
 * A correction as it was asked for, and what became of it.
 *
 * @param frozen number of the version in which the line was read
 * @param before what the line said then
 * @param answer of the secretariat: always there when it was declined
 */
public record CorrectionRow(
        UUID id,
        int frozen,
        LineId line,
        String lineCode,
        PartyId party,
        String before,
        String proposed,
        String reason,
        Instant proposedAt,
        @Nullable CorrectionOutcome outcome,
        @Nullable String answer,
        @Nullable Instant answeredAt) {

    public boolean isOpen() {
        return outcome == null;
    }

    public boolean isAccepted() {
        return outcome == CorrectionOutcome.ACCEPTED;
    }
}
