package org.rimanakuy.commitment;

import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.Text;

/**
 * What a beneficiary says to the proposed end of what was promised to it.
 *
 * @param onBehalfOf the beneficiary, where the secretariat writes down what it said elsewhere; otherwise whoever is signed in
 * @param source where that can be read; required on behalf of another
 */
public record GiveEndView(
        CommitmentId commitment,
        @Nullable PartyId onBehalfOf,
        boolean agrees,
        String words,
        @Nullable String source) {

    public GiveEndView {
        words = Text.required(words, Text.NOTE);
        source = onBehalfOf == null ? Text.optional(source, Text.SOURCE) : Text.required(source, Text.SOURCE);
    }
}
