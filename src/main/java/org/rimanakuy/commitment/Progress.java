package org.rimanakuy.commitment;

import java.util.Collection;
import java.util.UUID;
import java.util.function.Function;

/**
 * How far a commitment has come, counted from its milestones and what was said about them; never typed.
 *
 * @param total without those that were dropped
 * @param verified found fulfilled by the guarantor
 * @param claimed reported fulfilled and not yet looked at
 * @param open all others
 * @param overdue of the open ones, those whose date has passed
 */
public record Progress(int total, int verified, int claimed, int open, int overdue) {

    /** @param voices what was said about each milestone */
    static Progress of(Collection<MilestoneRow> milestones, Function<UUID, Voices> voices) {
        var verified = 0;
        var claimed = 0;
        var open = 0;
        var overdue = 0;
        for (var milestone : milestones) {
            if (milestone.isDropped()) {
                continue;
            }
            var said = voices.apply(milestone.id());
            if (said.verified().isPresent()) {
                verified++;
            } else if (said.claim().isPresent() && !said.claimRefused()) {
                claimed++;
            } else {
                open++;
                overdue += milestone.schedule().isOverdue() ? 1 : 0;
            }
        }
        return new Progress(verified + claimed + open, verified, claimed, open, overdue);
    }
}
