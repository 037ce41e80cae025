package org.rimanakuy.commitment;

import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.InvalidInputRefusal;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.Text;

/**
 * What one voice said about one commitment on one date. It is never edited; a newer one supersedes it.
 *
 * @param party who spoke; empty where the source names nobody
 * @param occurrence for a recurring commitment, the due date of the occurrence it is about; empty for the whole
 * @param fulfilledOn when the promise was fulfilled, according to this voice
 * @param disputes whether a beneficiary contradicts a claim or a finding with it
 */
public record StatementData(
        Voice voice,
        @Nullable PartyId party,
        PartialDate statedOn,
        Standing standing,
        @Nullable String words,
        @Nullable PartialDate fulfilledOn,
        @Nullable PartialDate occurrence,
        boolean disputes,
        @Nullable String source) {

    public StatementData {
        words = Text.optional(words, Text.LONG);
        source = Text.optional(source, Text.SOURCE);
        if (!standing.mayBeSaidBy(voice)) {
            throw new InvalidInputRefusal("commitment.refusal.no-evidence-voice");
        }
        if (disputes && voice != Voice.COMMUNITY) {
            throw new InvalidInputRefusal("commitment.refusal.dispute-voice");
        }
        if (fulfilledOn != null && standing != Standing.FULFILLED && standing != Standing.PARTLY_FULFILLED) {
            throw new InvalidInputRefusal("commitment.refusal.fulfilled-on");
        }
    }

    /** As it bears on the whole of a recurring commitment: one occurrence met is progress, one missed is a part. */
    StatementData onTheWhole() {
        if (occurrence == null) {
            return this;
        }
        var bearing = switch (standing) {
            case FULFILLED -> Standing.IN_PROGRESS;
            case NOT_FULFILLED -> Standing.PARTLY_FULFILLED;
            case NOT_STARTED, IN_PROGRESS, STALLED, PARTLY_FULFILLED, NO_EVIDENCE -> standing;
        };
        return new StatementData(voice, party, statedOn, bearing, words, null, null, disputes, source);
    }
}
