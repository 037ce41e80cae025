package org.rimanakuy.dialogue;

import java.util.List;

/** What puts itself on the agenda of a roundtable's next session. Implemented by whoever keeps what is left open. */
public interface AgendaSource {

    /** @return what is open now, the oldest first; what was settled meanwhile is not in it */
    List<ProposedPoint> openAt(RoundtableRow roundtable);
}
