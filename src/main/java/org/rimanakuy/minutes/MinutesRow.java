package org.rimanakuy.minutes;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.dialogue.SessionId;

/**
 * How the minutes of a session stand.
 *
 * @param latestChange number of the latest change of a line
 * @param frozen how many times they circulated
 * @param correctionsUntil last day on which a correction to what circulates may be proposed
 * @param answersUntil last day before silence may be recorded
 * @param number of the acta, once it is closed
 * @param sha256 of its canonical text
 * @param transcribedFrom for minutes copied from paper, what the paper is, and {@code transcribedBy} who copied it
 */
public record MinutesRow(
        SessionId session,
        int version,
        MinutesState state,
        MinutesManner manner,
        long latestChange,
        int frozen,
        @Nullable LocalDate correctionsUntil,
        @Nullable LocalDate answersUntil,
        @Nullable String number,
        @Nullable Instant closedAt,
        @Nullable String sha256,
        @Nullable String transcribedFrom,
        @Nullable String transcribedBy,
        boolean example) {

    public boolean isDraft() {
        return state == MinutesState.DRAFT;
    }

    public boolean isCirculating() {
        return state == MinutesState.CIRCULATED;
    }

    /** Whether it is approved as an acta; nothing in it changes any more. */
    public boolean isClosed() {
        return state == MinutesState.CLOSED;
    }

    /** Whether anyone may read what they say: an acta, or what published sources tell. */
    public boolean isPublic() {
        return isClosed() || manner == MinutesManner.FROM_SOURCE;
    }
}
