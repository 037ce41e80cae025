package org.rimanakuy.commitment;

import org.rimanakuy.shared.Text;

/** That a proposed end came to nothing, and why. */
public record DropEnd(CommitmentId commitment, int seenVersion, String why) {

    public DropEnd {
        why = Text.required(why, Text.NOTE);
    }
}
