package org.rimanakuy.dialogue;

import org.jspecify.annotations.Nullable;

/**
 * A session as calendars show it.
 *
 * @param venue where, in words; empty where nobody said it
 * @param words what it is about, such as its agenda
 * @param link to its page
 */
public record CalendarEntry(SessionRow session, @Nullable String venue, String words, String link) {

    boolean isCalledOff() {
        return session.state() == SessionState.CANCELLED;
    }

    /** A calendar takes the higher number for the newer; that it was called off is newer than every invitation. */
    int sequence() {
        return session.invitationSequence() + (isCalledOff() ? 1 : 0);
    }
}
