package org.rimanakuy.exchange;

import org.rimanakuy.shared.Refusal;

/** The record has changed since the preview was made, so that the import would do something else than was confirmed. */
public final class PlanOutrunRefusal extends Refusal {

    public PlanOutrunRefusal() {
        super("exchange.refusal.outrun");
    }
}
