package org.rimanakuy.dialogue;

import org.rimanakuy.shared.Refusal;

/** What cannot be done to an agenda. */
public final class AgendaRefusal extends Refusal {

    private AgendaRefusal(String key, Object... arguments) {
        super(key, arguments);
    }

    static AgendaRefusal unknown() {
        return new AgendaRefusal("dialogue.refusal.item-unknown");
    }

    static AgendaRefusal settled(String title) {
        return new AgendaRefusal("dialogue.refusal.item-settled", title);
    }

    static AgendaRefusal wentOn(String title) {
        return new AgendaRefusal("dialogue.refusal.item-went-on", title);
    }
}
