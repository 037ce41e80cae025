package org.rimanakuy.portal;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.rimanakuy.dialogue.RoundtableRow;
import org.rimanakuy.dialogue.SessionRow;

/**
 * One session in a list.
 *
 * @param acta number of its acta, once it is closed
 */
record SessionLine(SessionRow session, RoundtableRow roundtable, Optional<String> acta) {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    /** On the clock of the room; empty where the hour is not known. */
    public Optional<String> hour() {
        return Optional.ofNullable(session.data().startsAt()).map(this::onTheClock);
    }

    public Optional<String> endHour() {
        return Optional.ofNullable(session.data().endsAt()).map(this::onTheClock);
    }

    private String onTheClock(Instant moment) {
        return HOUR.format(moment.atZone(session.data().zone()));
    }
}
