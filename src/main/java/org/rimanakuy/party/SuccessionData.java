package org.rimanakuy.party;

import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.Text;

/**
 * From a date, one party answers for what another owed.
 *
 * @param basis sale, merger, law: on what ground
 */
public record SuccessionData(
        PartyId predecessor,
        PartyId successor,
        PartialDate effectiveOn,
        @Nullable String basis,
        @Nullable String source) {

    public SuccessionData {
        if (predecessor.equals(successor)) {
            throw PartyRefusal.succeedsItself();
        }
        basis = Text.optional(basis, Text.SOURCE);
        source = Text.optional(source, Text.SOURCE);
    }
}
