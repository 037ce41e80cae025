package org.rimanakuy.dialogue;

import java.util.List;
import org.rimanakuy.security.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The agendas of sessions. Reading is for anyone, keeping them for the secretariat. */
@Service
@Transactional
@PreAuthorize(Roles.IS_SECRETARIAT)
public class AgendaService {

    private final Agenda agenda;

    AgendaService(Agenda agenda) {
        this.agenda = agenda;
    }

    /** The points of a session in their order, whatever became of them. */
    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public List<AgendaItemRow> of(SessionId session) {
        return agenda.of(session).stream().map(AgendaItem::row).toList();
    }

    /** The topics used so far, in order of the alphabet. */
    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public List<String> topics() {
        return agenda.topics();
    }
}
