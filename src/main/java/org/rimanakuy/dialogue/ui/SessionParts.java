package org.rimanakuy.dialogue.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.List;
import java.util.function.Consumer;
import org.rimanakuy.dialogue.AgendaItemRow;
import org.rimanakuy.dialogue.AgendaService;
import org.rimanakuy.dialogue.AttendanceService;
import org.rimanakuy.dialogue.AttendanceSheet;
import org.rimanakuy.dialogue.ScanService;
import org.rimanakuy.dialogue.SessionRow;
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
    private final AttendanceSheet sheet;
    private final ScanService scans;
    private final DocumentService documents;
    private final SessionWords words;
    private final CurrentUser currentUser;

    SessionParts(
            AgendaService agenda,
            AgendaForms agendaForms,
            AttendanceService attendance,
            AttendanceForms attendanceForms,
            AttendanceSheet sheet,
            ScanService scans,
            DocumentService documents,
            SessionWords words,
            CurrentUser currentUser) {
        this.agenda = agenda;
        this.agendaForms = agendaForms;
        this.attendance = attendance;
        this.attendanceForms = attendanceForms;
        this.sheet = sheet;
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
        var part = new AttendancePart(attendance, attendanceForms, page, words, keepsTheRecord(), sitsThere);
        return part.offer(sheet(page.session()));
    }

    private Anchor sheet(SessionRow session) {
        var language = UI.getCurrent().getLocale();
        DownloadHandler handler = event -> {
            event.setFileName("asistencia-" + session.code() + ".pdf");
            event.setContentType("application/pdf");
            sheet.write(session.id(), language, event.getOutputStream());
        };
        return new Anchor(handler, I18NProvider.translate("dialogue.attendance.sheet"));
    }

    ScansPart scans(SessionPage page) {
        return new ScansPart(scans, documents, page.session().id(), keepsTheRecord());
    }

    private boolean keepsTheRecord() {
        return currentUser.is(Role.SECRETARIAT);
    }
}
