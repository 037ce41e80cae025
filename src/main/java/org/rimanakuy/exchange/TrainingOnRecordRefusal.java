package org.rimanakuy.exchange;

import org.rimanakuy.shared.Refusal;

/** The training record is there already; a second one would be the same. */
public final class TrainingOnRecordRefusal extends Refusal {

    TrainingOnRecordRefusal() {
        super("exchange.refusal.training-on-record");
    }
}
