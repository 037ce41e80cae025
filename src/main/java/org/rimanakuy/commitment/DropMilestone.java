package org.rimanakuy.commitment;

import java.util.UUID;
import org.rimanakuy.shared.Text;

/** That a milestone is no longer part of its commitment, and why. */
public record DropMilestone(CommitmentId commitment, int seenVersion, UUID milestone, String why) {

    public DropMilestone {
        why = Text.required(why, Text.NOTE);
    }
}
