package org.rimanakuy.minutes;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.dialogue.SessionId;

/**
 * What was typed in a line.
 *
 * @param line given by whoever types; the same one sent twice is one line
 * @param seenVersion of the line that was typed over, {@link #NEW} for one that is not on record yet
 * @param after the line it begins below, empty at the top; where a line stands already it stays
 * @param desk the page it was typed on, see {@link Typist}
 */
public record SaveLine(
        SessionId session,
        LineId line,
        int seenVersion,
        LineData data,
        @Nullable LineId after,
        UUID desk) {

    public static final int NEW = Line.NEW;
}
