package org.rimanakuy.portal;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.dialogue.AgendaService;
import org.rimanakuy.dialogue.SessionRow;
import org.rimanakuy.dialogue.SessionService;
import org.rimanakuy.minutes.Acta;
import org.rimanakuy.minutes.ActaService;
import org.rimanakuy.minutes.LineRow;
import org.rimanakuy.minutes.MinutesService;
import org.rimanakuy.place.PlaceRow;
import org.rimanakuy.place.PlaceService;
import org.springframework.stereotype.Component;

/** Reads what anybody may know about one session. */
@Component
class SessionQuery {

    private static final int LINES = 12;

    private final SessionService sessions;
    private final SessionLines lines;
    private final AgendaService agenda;
    private final MinutesService minutes;
    private final ActaService actas;
    private final PlaceService places;

    SessionQuery(
            SessionService sessions,
            SessionLines lines,
            AgendaService agenda,
            MinutesService minutes,
            ActaService actas,
            PlaceService places) {
        this.sessions = sessions;
        this.lines = lines;
        this.agenda = agenda;
        this.minutes = minutes;
        this.actas = actas;
        this.places = places;
    }

    Optional<SessionPage> page(String code, @Nullable String leaf) {
        return sessions.byCode(code).map(session -> page(session, leaf));
    }

    private SessionPage page(SessionRow session, @Nullable String typed) {
        var told = actas.of(session.id());
        var said = told.filter(acta -> acta.text().isEmpty())
                .map(SessionQuery::said)
                .orElse(List.of());
        var leaf = Leaf.of(typed, said, LINES);
        var place = session.data().place();
        return new SessionPage(
                lines.lines(List.of(session)).getFirst(),
                place == null
                        ? null
                        : Optional.ofNullable(places.byId().get(place))
                                .map(PlaceRow::name)
                                .orElse(null),
                agenda.of(session.id()),
                minutes.find(session.id()),
                told,
                leaf.cut(said, LINES),
                leaf);
    }

    private static List<LineRow> said(Acta acta) {
        return acta.proceedings().lines();
    }
}
