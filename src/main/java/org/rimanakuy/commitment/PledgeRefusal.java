package org.rimanakuy.commitment;

import org.rimanakuy.shared.Refusal;

/** What cannot be promised in a line of minutes. */
public final class PledgeRefusal extends Refusal {

    private PledgeRefusal(String key, Object... arguments) {
        super(key, arguments);
    }

    static PledgeRefusal unknown() {
        return new PledgeRefusal("commitment.refusal.pledge-unknown");
    }

    static PledgeRefusal noAgreement(String line) {
        return new PledgeRefusal("commitment.refusal.pledge-no-agreement", line);
    }

    static PledgeRefusal noWords(String line) {
        return new PledgeRefusal("commitment.refusal.pledge-no-words", line);
    }
}
