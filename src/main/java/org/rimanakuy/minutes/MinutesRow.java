package org.rimanakuy.minutes;

import org.jspecify.annotations.Nullable;
import org.rimanakuy.dialogue.SessionId;

/**
 * How the minutes of a session stand.
 *
 * @param latestChange number of the latest change of a line
 * @param number of the acta, once it is closed
 */
public record MinutesRow(
        SessionId session,
        int version,
        MinutesState state,
        MinutesManner manner,
        long latestChange,
        @Nullable String number,
        boolean example) {

    public boolean isDraft() {
        return state == MinutesState.DRAFT;
    }
}
