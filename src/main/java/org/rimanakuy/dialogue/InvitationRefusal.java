package org.rimanakuy.dialogue;

import org.rimanakuy.shared.Refusal;

/** Why nobody is invited. */
public final class InvitationRefusal extends Refusal {

    private InvitationRefusal(String key) {
        super(key);
    }

    static InvitationRefusal withoutHour() {
        return new InvitationRefusal("dialogue.refusal.invitation-without-hour");
    }

    static InvitationRefusal begun() {
        return new InvitationRefusal("dialogue.refusal.invitation-begun");
    }

    static InvitationRefusal nobodyToWriteTo() {
        return new InvitationRefusal("dialogue.refusal.invitation-nobody");
    }
}
