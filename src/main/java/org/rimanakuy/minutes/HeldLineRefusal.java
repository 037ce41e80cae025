package org.rimanakuy.minutes;

import org.rimanakuy.shared.Refusal;

/** Somebody else is typing in the line at this moment. */
public final class HeldLineRefusal extends Refusal {

    HeldLineRefusal(Typist typist) {
        super("minutes.refusal.held", typist.name());
    }
}
