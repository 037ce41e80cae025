package org.rimanakuy.minutes;

import java.util.Set;
import org.rimanakuy.dialogue.AgendaItemId;
import org.rimanakuy.dialogue.SessionId;
import org.rimanakuy.dialogue.SpokenPoints;
import org.springframework.stereotype.Component;

/** A point under which something was taken down was spoken of. */
@Component
class PointsInMinutes implements SpokenPoints {

    private final Lines lines;

    PointsInMinutes(Lines lines) {
        this.lines = lines;
    }

    @Override
    public Set<AgendaItemId> in(SessionId session) {
        return lines.itemsSpokenOf(session);
    }
}
