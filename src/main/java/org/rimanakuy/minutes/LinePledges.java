package org.rimanakuy.minutes;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.rimanakuy.dialogue.SessionId;

/** What was promised in the agreement lines of a session. Kept by whoever keeps promises, downstream of the minutes. */
public interface LinePledges {

    /** By line, in the order in which they were entered; lines in which nothing was promised are left out. */
    Map<LineId, List<Pledged>> of(SessionId session);

    /** A line that is dropped takes with it what it promised, as long as that has not come into force. */
    void forget(Collection<LineId> dropped);
}
