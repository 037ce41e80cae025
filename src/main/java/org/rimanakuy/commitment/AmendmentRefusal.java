package org.rimanakuy.commitment;

import java.time.LocalDate;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.Refusal;

/** What cannot be agreed about a promise. */
public final class AmendmentRefusal extends Refusal {

    private AmendmentRefusal(String key, Object... arguments) {
        super(key, arguments);
    }

    static AmendmentRefusal ended(String number) {
        return new AmendmentRefusal("commitment.refusal.ended-stays", number);
    }

    static AmendmentRefusal notLater(PartialDate current) {
        return new AmendmentRefusal("commitment.refusal.extension-not-later", current);
    }

    static AmendmentRefusal sameDate(PartialDate current) {
        return new AmendmentRefusal("commitment.refusal.amendment-same-date", current);
    }

    static AmendmentRefusal noEndToExtend() {
        return new AmendmentRefusal("commitment.refusal.no-end-to-extend");
    }

    static AmendmentRefusal notConditional(String number) {
        return new AmendmentRefusal("commitment.refusal.not-conditional", number);
    }

    static AmendmentRefusal alreadyMet(PartialDate metOn) {
        return new AmendmentRefusal("commitment.refusal.condition-already-met", metOn);
    }

    static AmendmentRefusal answersAlready(String party) {
        return new AmendmentRefusal("commitment.refusal.answers-already", party);
    }

    static AmendmentRefusal notYet(LocalDate today) {
        return new AmendmentRefusal("commitment.refusal.not-yet", today);
    }
}
