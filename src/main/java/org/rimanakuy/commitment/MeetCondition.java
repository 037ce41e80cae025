package org.rimanakuy.commitment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.Text;

/**
 * What a promise waited for has happened.
 *
 * @param document the scan of the source, where there is one
 */
public record MeetCondition(
        CommitmentId commitment,
        int seenVersion,
        PartialDate metOn,
        String source,
        String why,
        @Nullable UUID document) {

    public MeetCondition {
        source = Text.required(source, Text.SOURCE);
        why = Text.required(why, Text.NOTE);
    }

    Agreed known() {
        return new Agreed(why, source, metOn, document);
    }
}
