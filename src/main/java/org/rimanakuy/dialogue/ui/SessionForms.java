package org.rimanakuy.dialogue.ui;

import java.time.Clock;
import java.util.List;
import org.rimanakuy.dialogue.AgendaService;
import org.rimanakuy.dialogue.RoundtableRow;
import org.rimanakuy.dialogue.RoundtableService;
import org.rimanakuy.dialogue.SessionData;
import org.rimanakuy.dialogue.SessionRow;
import org.rimanakuy.dialogue.SessionService;
import org.rimanakuy.place.PlaceService;
import org.rimanakuy.shell.Confirm;
import org.rimanakuy.shell.Notices;
import org.rimanakuy.shell.Seen;
import org.springframework.stereotype.Component;

/** Opens the secretariat's forms about sessions and brings what they say to the record. */
@Component
class SessionForms {

    private final SessionService sessions;
    private final AgendaService agenda;
    private final RoundtableService roundtables;
    private final PlaceService places;
    private final Clock clock;

    SessionForms(
            SessionService sessions,
            AgendaService agenda,
            RoundtableService roundtables,
            PlaceService places,
            Clock clock) {
        this.sessions = sessions;
        this.agenda = agenda;
        this.roundtables = roundtables;
        this.places = places;
        this.clock = clock;
    }

    void plan() {
        open(form(roundtables.all()));
    }

    void plan(RoundtableRow at) {
        open(form(List.of(at)).at(at));
    }

    void correct(SessionRow session, Runnable afterwards) {
        form(roundtables.find(session.roundtable()).stream().toList())
                .openToCorrect(() -> seen(session), (version, data, why) -> {
                    sessions.correct(session.id(), version, data, why);
                    Notices.done("dialogue.sessions.corrected", session.code());
                    afterwards.run();
                });
    }

    void open(SessionRow session, Runnable afterwards) {
        Attempt.at(() -> sessions.open(session.id(), session.version()), afterwards);
    }

    /** Asks first: what was not marked as dealt with passes to the next session. */
    void close(SessionRow session, Runnable afterwards) {
        var left = agenda.left(session.id());
        Confirm.ask(
                "dialogue.close",
                () -> Attempt.at(() -> sessions.close(session.id(), session.version()), afterwards),
                session.code(),
                left);
    }

    void callOff(SessionRow session, Runnable afterwards) {
        new ReasonForm("dialogue.call-off-form", session.code()).ask(why -> {
            sessions.callOff(session.id(), session.version(), why);
            Notices.done("dialogue.sessions.called-off", session.code());
            afterwards.run();
        });
    }

    private void open(SessionForm form) {
        form.openToRecord(data -> {
            var planned = sessions.find(sessions.plan(data)).orElseThrow();
            Notices.done("dialogue.sessions.planned", planned.code());
            DialogueNavigation.openSession(planned.code());
        });
    }

    private SessionForm form(List<RoundtableRow> tables) {
        return new SessionForm(tables, places.all(), clock.getZone());
    }

    private Seen<SessionData> seen(SessionRow session) {
        var now = sessions.find(session.id()).orElse(session);
        return new Seen<>(now.version(), now.data());
    }
}
