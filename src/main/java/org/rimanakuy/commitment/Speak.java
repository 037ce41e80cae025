package org.rimanakuy.commitment;

import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.Text;

/**
 * What an account says about a commitment today, in the voice of the party it speaks for.
 *
 * @param words what it says; for a finding, the reason and what was examined
 * @param fulfilledOn when the promise was fulfilled, where it is said to be, wholly or in part
 * @param occurrence the due date it is about, for a recurring commitment; empty for the whole
 */
public record Speak(
        CommitmentId commitment,
        int seenVersion,
        Standing standing,
        String words,
        @Nullable PartialDate fulfilledOn,
        @Nullable PartialDate occurrence) {

    public Speak {
        words = Text.required(words, Text.LONG);
    }
}
