package org.rimanakuy.minutes;

import org.rimanakuy.dialogue.SessionId;
import org.rimanakuy.dialogue.SessionSeal;
import org.springframework.stereotype.Component;

/** A session is sealed when its acta is closed. */
@Component
class ActaSeal implements SessionSeal {

    private final MinutesOfSessions minutes;

    ActaSeal(MinutesOfSessions minutes) {
        this.minutes = minutes;
    }

    @Override
    public boolean isSealed(SessionId session) {
        return minutes.isClosed(session);
    }
}
