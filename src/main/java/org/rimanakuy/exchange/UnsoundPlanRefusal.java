package org.rimanakuy.exchange;

import org.rimanakuy.shared.Refusal;

/** Something is wrong with the files: nothing of them is imported. */
public final class UnsoundPlanRefusal extends Refusal {

    UnsoundPlanRefusal(long faults) {
        super("exchange.refusal.unsound", faults);
    }
}
