package org.rimanakuy.commitment;

import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.Text;

/** What a promise waited for has happened. */
public record MeetCondition(CommitmentId commitment, int seenVersion, PartialDate metOn, String source, String why) {

    public MeetCondition {
        source = Text.required(source, Text.SOURCE);
        why = Text.required(why, Text.NOTE);
    }
}
