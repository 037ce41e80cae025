package org.rimanakuy.party;

import org.rimanakuy.shared.Refusal;

/** A party, succession or mandate that cannot be. */
public final class PartyRefusal extends Refusal {

    private PartyRefusal(String key, Object... arguments) {
        super(key, arguments);
    }

    static PartyRefusal codeTaken(String code) {
        return new PartyRefusal("party.refusal.code-taken", code);
    }

    static PartyRefusal unknown(Object party) {
        return new PartyRefusal("party.refusal.unknown", party.toString());
    }

    static PartyRefusal succeedsItself() {
        return new PartyRefusal("party.refusal.succeeds-itself");
    }

    static PartyRefusal secondSuccessor() {
        return new PartyRefusal("party.refusal.second-successor");
    }

    static PartyRefusal circle() {
        return new PartyRefusal("party.refusal.circle");
    }

    static PartyRefusal endsBeforeItBegins() {
        return new PartyRefusal("party.refusal.mandate-ends-before");
    }
}
