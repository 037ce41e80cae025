package org.rimanakuy.commitment;

import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.Refusal;

/** What cannot be done to a milestone. */
public final class MilestoneRefusal extends Refusal {

    private MilestoneRefusal(String key, Object... arguments) {
        super(key, arguments);
    }

    static MilestoneRefusal unknown() {
        return new MilestoneRefusal("commitment.refusal.milestone-unknown");
    }

    static MilestoneRefusal dropped(String title) {
        return new MilestoneRefusal("commitment.refusal.milestone-dropped", title);
    }

    static MilestoneRefusal beforePromise(PartialDate madeOn) {
        return new MilestoneRefusal("commitment.refusal.milestone-before-promise", madeOn);
    }
}
