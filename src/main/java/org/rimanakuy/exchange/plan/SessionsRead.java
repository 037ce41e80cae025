package org.rimanakuy.exchange.plan;

import java.util.List;
import java.util.Map;
import org.rimanakuy.dialogue.AgendaItemRow;
import org.rimanakuy.dialogue.SessionId;

/** What was read of the sessions and their agendas, for the actas that tell them. */
record SessionsRead(SessionReading sessions, Map<SessionId, List<AgendaItemRow>> agendas, LineReading lines) {

    List<AgendaItemRow> agenda(SessionId session) {
        return agendas.getOrDefault(session, List.of());
    }
}
