package org.rimanakuy.progress;

import org.rimanakuy.shared.Refusal;

/** Why something may not be said of a work. */
public final class ProgressRefusal extends Refusal {

    private ProgressRefusal(String reason, Object... arguments) {
        super("progress.refusal." + reason, arguments);
    }

    static ProgressRefusal unknownProject() {
        return new ProgressRefusal("unknown-project");
    }

    static ProgressRefusal noVoice() {
        return new ProgressRefusal("no-voice");
    }

    static ProgressRefusal notHeard() {
        return new ProgressRefusal("not-heard");
    }

    static ProgressRefusal withoutPaper() {
        return new ProgressRefusal("without-paper");
    }

    static ProgressRefusal later() {
        return new ProgressRefusal("later");
    }
}
