package org.rimanakuy.handover;

import org.rimanakuy.shared.Refusal;

/** Why something is not accepted. */
public final class HandoverRefusal extends Refusal {

    private HandoverRefusal(String key, Object... arguments) {
        super(key, arguments);
    }

    static HandoverRefusal unknown() {
        return new HandoverRefusal("handover.refusal.unknown");
    }

    static HandoverRefusal notYours(String party) {
        return new HandoverRefusal("handover.refusal.not-yours", party);
    }

    static HandoverRefusal withoutPaper() {
        return new HandoverRefusal("handover.refusal.without-paper");
    }

    static HandoverRefusal nothingChosen() {
        return new HandoverRefusal("handover.refusal.nothing-chosen");
    }
}
