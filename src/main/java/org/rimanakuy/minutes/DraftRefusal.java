package org.rimanakuy.minutes;

import org.rimanakuy.dialogue.SessionId;
import org.rimanakuy.shared.Refusal;

/** Minutes that cannot be typed, or not be read yet. */
public final class DraftRefusal extends Refusal {

    private DraftRefusal(String key, Object... arguments) {
        super(key, arguments);
    }

    static DraftRefusal notOpen() {
        return new DraftRefusal("minutes.refusal.not-a-draft");
    }

    static DraftRefusal notForYou() {
        return new DraftRefusal("minutes.refusal.draft-not-yours");
    }

    static DraftRefusal unknown(SessionId session) {
        return new DraftRefusal("minutes.refusal.unknown-session", session.toString());
    }

    static DraftRefusal unknown(LineId line) {
        return new DraftRefusal("minutes.refusal.unknown-line", line.toString());
    }
}
