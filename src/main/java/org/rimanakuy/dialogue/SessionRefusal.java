package org.rimanakuy.dialogue;

import org.rimanakuy.shared.Refusal;

/** What cannot be done to a session. */
public final class SessionRefusal extends Refusal {

    private SessionRefusal(String key, Object... arguments) {
        super(key, arguments);
    }

    static SessionRefusal unknown() {
        return new SessionRefusal("dialogue.refusal.session-unknown");
    }

    static SessionRefusal codeTaken(String code) {
        return new SessionRefusal("dialogue.refusal.session-code-taken", code);
    }

    static SessionRefusal ofAnotherRoundtable(String code) {
        return new SessionRefusal("dialogue.refusal.session-of-another", code);
    }

    static SessionRefusal not(SessionState needed, String code) {
        return new SessionRefusal("dialogue.refusal.session-not." + needed, code);
    }

    static SessionRefusal calledOff(String code) {
        return new SessionRefusal("dialogue.refusal.session-called-off", code);
    }
}
