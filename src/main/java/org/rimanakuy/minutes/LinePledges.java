package org.rimanakuy.minutes;

import java.util.List;
import java.util.Map;
import org.rimanakuy.dialogue.SessionId;

/** What was promised in the agreement lines of a session. Kept by whoever keeps promises, downstream of the minutes. */
public interface LinePledges {

    /**
     * By line, in the order in which they were entered; lines in which nothing was promised are left out. What a dropped
     * line promised goes with the line, when the acta is closed.
     */
    Map<LineId, List<Pledged>> of(SessionId session);
}
