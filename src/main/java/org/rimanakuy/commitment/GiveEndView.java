package org.rimanakuy.commitment;

import org.jspecify.annotations.Nullable;
import org.rimanakuy.document.DocumentId;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.Text;

/**
 * What a beneficiary says to the proposed end of what was promised to it.
 *
 * @param onBehalfOf the beneficiary, where the secretariat writes down what it said elsewhere; otherwise whoever is signed in
 * @param source where that can be read; required on behalf of another
 * @param scan of that, sent before; required on behalf of another
 */
public record GiveEndView(
        CommitmentId commitment,
        @Nullable PartyId onBehalfOf,
        boolean agrees,
        String words,
        @Nullable String source,
        @Nullable DocumentId scan) {

    public GiveEndView {
        words = Text.required(words, Text.NOTE);
        source = onBehalfOf == null ? Text.optional(source, Text.SOURCE) : Text.required(source, Text.SOURCE);
    }

    /** What a party says with an account of its own. */
    public GiveEndView(CommitmentId commitment, boolean agrees, String words) {
        this(commitment, null, agrees, words, null, null);
    }
}
