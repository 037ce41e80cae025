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

    /** Nor this: what is entered can be linked only once it is in force. */
    public static LinkRefusal lookBefore(int twins) {
        return new LinkRefusal("commitment.refusal.link.look-before", twins);
    }
}
