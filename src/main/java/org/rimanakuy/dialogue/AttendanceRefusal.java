package org.rimanakuy.dialogue;

import org.rimanakuy.shared.Refusal;

/** What cannot be noted about who came. */
public final class AttendanceRefusal extends Refusal {

    private AttendanceRefusal(String key, Object... arguments) {
        super(key, arguments);
    }

    static AttendanceRefusal unknown() {
        return new AttendanceRefusal("dialogue.refusal.attendee-unknown");
    }

    static AttendanceRefusal alreadyListed(String person) {
        return new AttendanceRefusal("dialogue.refusal.already-listed", person);
    }

    static AttendanceRefusal alreadyThere(String person) {
        return new AttendanceRefusal("dialogue.refusal.already-there", person);
    }

    static AttendanceRefusal alreadyAway(String person) {
        return new AttendanceRefusal("dialogue.refusal.already-away", person);
    }

    static AttendanceRefusal notYet() {
        return new AttendanceRefusal("dialogue.refusal.hour-not-yet");
    }
}
