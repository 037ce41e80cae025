package org.rimanakuy.dialogue.ui;

import java.util.List;
import java.util.function.Consumer;
import org.rimanakuy.dialogue.AgendaItemRow;
import org.rimanakuy.dialogue.AgendaService;
import org.rimanakuy.dialogue.AttendanceService;
import org.rimanakuy.dialogue.ScanService;
import org.rimanakuy.document.DocumentService;
import org.rimanakuy.security.CurrentUser;
import org.rimanakuy.security.Role;
import org.springframework.stereotype.Component;

/** Builds the parts of a session's page that tell themselves anew after each act, with what whoever looks may do there. */
@Component
class SessionParts {

    private final AgendaService agenda;
    private final AgendaForms agendaForms;
    private final AttendanceService attendance;
    private final AttendanceForms attendanceForms;
    private final ScanService scans;
    private final DocumentService documents;
    private final SessionWords words;
    private final CurrentUser currentUser;

    SessionParts(
            AgendaService agenda,
            AgendaForms agendaForms,
            AttendanceService attendance,
            AttendanceForms attendanceForms,
            ScanService scans,
            DocumentService documents,
            SessionWords words,
            CurrentUser currentUser) {
        this.agenda = agenda;
        this.agendaForms = agendaForms;
        this.attendance = attendance;
        this.attendanceForms = attendanceForms;
        this.scans = scans;
        this.documents = documents;
        this.words = words;
        this.currentUser = currentUser;
    }

    /** @param told hears of the agenda each time it is shown */
    AgendaPart agenda(SessionPage page, Consumer<List<AgendaItemRow>> told) {
        return new AgendaPart(agenda, agendaForms, page.session(), keepsTheRecord(), told);
    }

    AttendancePart attendance(SessionPage page) {
        var sitsThere = keepsTheRecord() || currentUser.is(Role.DELEGATE) || currentUser.is(Role.GUARANTOR);
        return new AttendancePart(attendance, attendanceForms, page, words, keepsTheRecord(), sitsThere);
    }

    ScansPart scans(SessionPage page) {
        return new ScansPart(scans, documents, page.session().id(), keepsTheRecord());
    }

    private boolean keepsTheRecord() {
        return currentUser.is(Role.SECRETARIAT);
    }
}
