package org.rimanakuy.party;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.PartyId;

/** One succession as lists and pages show it. */
public record SuccessionRow(
        UUID id,
        int version,
        PartyId predecessor,
        PartyId successor,
        PartialDate effectiveOn,
        @Nullable String basis,
        @Nullable String source,
        boolean example) {

    public SuccessionData data() {
        return new SuccessionData(predecessor, successor, effectiveOn, basis, source);
    }
}
