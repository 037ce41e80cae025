package org.rimanakuy.dialogue.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rimanakuy.dialogue.Presence;
import org.rimanakuy.dialogue.SessionData;
import org.rimanakuy.shared.Changes;
import org.springframework.stereotype.Component;

/** Says in words when a session is and who was there from when to when, by the clock that hangs in the room. */
@Component
class SessionWords {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final ZoneId ours;

    SessionWords(Clock clock) {
        this.ours = clock.getZone();
    }

    /** The day and, where they are known, the hours; the zone only where it is not the register's own. */
    String when(SessionData session) {
        var startsAt = session.startsAt();
        if (startsAt == null) {
            return I18NProvider.translate("dialogue.sessions.day", session.heldOn());
        }
        var endsAt = session.endsAt();
        var hours = endsAt == null
                ? I18NProvider.translate("dialogue.sessions.day-hour", session.heldOn(), hour(startsAt, session))
                : I18NProvider.translate(
                        "dialogue.sessions.day-hours",
                        session.heldOn(),
                        hour(startsAt, session),
                        hour(endsAt, session));
        return session.zone().equals(ours) ? hours : hours + " (" + session.zone().getId() + ")";
    }

    String hour(Instant at, SessionData session) {
        return HOUR.format(at.atZone(session.zone()));
    }

    String presence(Presence presence, SessionData session) {
        var left = presence.leftAt();
        return hour(presence.arrivedAt(), session) + "–" + (left == null ? "" : hour(left, session));
    }

    String languages(SessionData session) {
        return session.languages().stream()
                .map(language -> I18NProvider.translate(Changes.key(language)))
                .collect(Collectors.joining(", "));
    }
}
