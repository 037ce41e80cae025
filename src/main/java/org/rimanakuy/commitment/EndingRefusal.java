package org.rimanakuy.commitment;

import java.time.LocalDate;
import org.rimanakuy.shared.Refusal;

/** Why a commitment cannot end that way, or not yet. */
public final class EndingRefusal extends Refusal {

    private EndingRefusal(String key, Object... arguments) {
        super(key, arguments);
    }

    static EndingRefusal alreadyProposed(String number) {
        return new EndingRefusal("commitment.refusal.end-already-proposed", number);
    }

    static EndingRefusal notProposed(String number) {
        return new EndingRefusal("commitment.refusal.end-not-proposed", number);
    }

    static EndingRefusal byItself() {
        return new EndingRefusal("commitment.refusal.replaced-by-itself");
    }

    static EndingRefusal byUnknown(String number) {
        return new EndingRefusal("commitment.refusal.replaced-by-unknown", number);
    }

    static EndingRefusal byEnded(String number) {
        return new EndingRefusal("commitment.refusal.replaced-by-ended", number);
    }

    static EndingRefusal noBeneficiary(String number) {
        return new EndingRefusal("commitment.refusal.end-view-no-beneficiary", number);
    }

    static EndingRefusal alreadySaid() {
        return new EndingRefusal("commitment.refusal.end-view-given");
    }

    static EndingRefusal viewsUntil(LocalDate day) {
        return new EndingRefusal("commitment.refusal.end-views-until", day);
    }
}
