package org.rimanakuy.minutes;

import org.jspecify.annotations.Nullable;
import org.rimanakuy.dialogue.SessionId;
import org.springframework.stereotype.Component;

/** Finds a place for a line between two others without moving any of them; where there is no room left it makes some. */
@Component
class LineOrder {

    /** Room for twenty lines, each put right above the last, before places have to be given anew. */
    static final long ROOM = 1L << 20;

    private final Lines lines;

    LineOrder(Lines lines) {
        this.lines = lines;
    }

    /**
     * @param after the line to stand below; empty for the top, and at the end below one that never came on record
     * @param change the number under which others hear of places given anew
     */
    long below(@Nullable LineId after, LineId line, SessionId session, long change) {
        var above = after == null ? null : lines.place(session, after);
        if (after != null && above == null) {
            var last = lines.lastPlace(session);
            return last == null ? ROOM : last + ROOM;
        }
        var next = lines.nextPlace(session, above == null ? Long.MIN_VALUE : above, line);
        if (above != null && next != null && next - above < 2) {
            lines.giveRoom(session.value(), ROOM, change);
            return below(after, line, session, change);
        }
        return between(above, next);
    }

    private static long between(@Nullable Long above, @Nullable Long next) {
        if (above == null) {
            return next == null ? ROOM : next - ROOM;
        }
        return next == null ? above + ROOM : above + (next - above) / 2;
    }
}
