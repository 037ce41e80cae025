package org.rimanakuy.commitment;

import org.rimanakuy.shared.Text;

/** Other words for a promise, as they were agreed. The literal ones stay. */
public record AmendWords(CommitmentId commitment, int seenVersion, String words, Agreed agreed) {

    public AmendWords {
        words = Text.required(words, Text.LONG);
    }
}
