package org.rimanakuy.portal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rimanakuy.dialogue.AgendaItemRow;
import org.rimanakuy.dialogue.AgendaService;
import org.rimanakuy.dialogue.CalendarEntry;
import org.rimanakuy.dialogue.RoundtableService;
import org.rimanakuy.dialogue.SessionCalendar;
import org.rimanakuy.dialogue.SessionRow;
import org.rimanakuy.dialogue.SessionService;
import org.rimanakuy.notice.Site;
import org.springframework.stereotype.Component;

/** Sessions for calendars: one, or all that a roundtable lately had or will have. */
@Component
class SessionCalendars {

    private static final int SESSIONS = 40;

    private final SessionService sessions;
    private final RoundtableService roundtables;
    private final AgendaService agenda;
    private final SessionCalendar calendar;
    private final Site site;

    SessionCalendars(
            SessionService sessions,
            RoundtableService roundtables,
            AgendaService agenda,
            SessionCalendar calendar,
            Site site) {
        this.sessions = sessions;
        this.roundtables = roundtables;
        this.agenda = agenda;
        this.calendar = calendar;
        this.site = site;
    }

    Optional<String> ofRoundtable(String code, Frame frame) {
        return roundtables
                .byCode(code)
                .map(table -> calendar.publish(
                        table.name(),
                        sessions.of(table.id()).stream()
                                .limit(SESSIONS)
                                .map(session -> entry(session, "", frame))
                                .toList()));
    }

    Optional<String> ofSession(String code, Frame frame) {
        return sessions.byCode(code)
                .map(session ->
                        calendar.publish(session.data().title(), List.of(entry(session, points(session), frame))));
    }

    private String points(SessionRow session) {
        return agenda.of(session.id()).stream().map(AgendaItemRow::title).collect(Collectors.joining("\n"));
    }

    private CalendarEntry entry(SessionRow session, String words, Frame frame) {
        return new CalendarEntry(
                session, session.data().venue(), words, site.link(frame.to("/sesiones/" + session.code())));
    }
}
