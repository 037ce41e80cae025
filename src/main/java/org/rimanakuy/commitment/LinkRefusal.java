package org.rimanakuy.commitment;

import org.rimanakuy.shared.Refusal;

/** Why two commitments are not linked. */
public final class LinkRefusal extends Refusal {

    private LinkRefusal(String key, Object... arguments) {
        super(key, arguments);
    }

    static LinkRefusal itself() {
        return new LinkRefusal("commitment.refusal.link.itself");
    }

    static LinkRefusal practice() {
        return new LinkRefusal("commitment.refusal.link.practice");
    }

    /** Not a fault: somebody is asked to look first. */
    public static LinkRefusal lookFirst(int twins) {
        return new LinkRefusal("commitment.refusal.link.look-first", twins);
    }
}
