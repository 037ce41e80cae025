package org.rimanakuy.exchange.plan;

import java.util.ArrayList;
import java.util.List;
import org.rimanakuy.commitment.Newcomer;
import org.rimanakuy.commitment.Resemblance;
import org.rimanakuy.commitment.TwinService;

/** Notes which commitments a plan would add, and asks once it is read which of them look like others. */
public final class TwinSearch implements Outcome {

    private final TwinService twins;
    private final List<Newcomer> newcomers = new ArrayList<>();

    public TwinSearch(TwinService twins) {
        this.twins = twins;
    }

    @Override
    public void commitments(List<PlannedCommitment> commitments) {
        for (var planned : commitments) {
            if (planned.commitment().isNew()) {
                var data = planned.commitment().data();
                newcomers.add(new Newcomer(
                        planned.number().toString(), data.promise().title(), data.promisor(), data.place()));
            }
        }
    }

    /** A plan with a fault is mended first and read again. */
    public ImportPlan addTo(ImportPlan plan) {
        return plan.isSound() ? plan.withTwins(found(plan.example())) : plan;
    }

    private List<Resemblance> found(boolean example) {
        return twins.among(newcomers, example);
    }
}
