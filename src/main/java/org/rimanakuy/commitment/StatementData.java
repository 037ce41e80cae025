package org.rimanakuy.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
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
 * @param milestone the part of the commitment it is about; empty for the whole
 * @param takesBack whether the same party's word before it, on the same matter, is no longer said
 * @param manner how it came on record
 * @param answerDue of a dispute, the last day of the promisor's term to answer as it was reckoned when it was opened;
 *     empty where nobody did
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
        @Nullable String source,
        @Nullable UUID milestone,
        boolean takesBack,
        Manner manner,
        @Nullable LocalDate answerDue) {

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

    /** Something about the whole or an occurrence that takes nothing back, as published sources say it. */
    public StatementData(
            Voice voice,
            @Nullable PartyId party,
            PartialDate statedOn,
            Standing standing,
            @Nullable String words,
            @Nullable PartialDate fulfilledOn,
            @Nullable PartialDate occurrence,
            boolean disputes,
            @Nullable String source) {
        this(
                voice,
                party,
                statedOn,
                standing,
                words,
                fulfilledOn,
                occurrence,
                disputes,
                source,
                null,
                false,
                Manner.FROM_SOURCE);
    }

    /** Something of which no term was reckoned. */
    public StatementData(
            Voice voice,
            @Nullable PartyId party,
            PartialDate statedOn,
            Standing standing,
            @Nullable String words,
            @Nullable PartialDate fulfilledOn,
            @Nullable PartialDate occurrence,
            boolean disputes,
            @Nullable String source,
            @Nullable UUID milestone,
            boolean takesBack,
            Manner manner) {
        this(
                voice,
                party,
                statedOn,
                standing,
                words,
                fulfilledOn,
                occurrence,
                disputes,
                source,
                milestone,
                takesBack,
                manner,
                null);
    }

    /** Whether both speak about the same: the whole, one occurrence, or one milestone. */
    boolean isOnTheMatterOf(StatementData other) {
        return Objects.equals(occurrence, other.occurrence) && Objects.equals(milestone, other.milestone);
    }

    /** Whether one party says both in one voice about the same. */
    boolean isWordOfSameSpeakerAs(StatementData other) {
        return voice == other.voice && Objects.equals(party, other.party) && isOnTheMatterOf(other);
    }

    /** Refuses what makes no sense after what was said: a dispute of nothing, or taking back what was not said. */
    void refuseAfter(List<StatementData> inOrderOfRecording) {
        if (takesBack && Voices.stillSaid(inOrderOfRecording).stream().noneMatch(this::isWordOfSameSpeakerAs)) {
            throw VoiceRefusal.nothingToTakeBack();
        }
        if (!disputes) {
            return;
        }
        if (milestone != null) {
            throw VoiceRefusal.disputeOfMilestone();
        }
        if (standing == Standing.FULFILLED) {
            throw VoiceRefusal.disputeOfNothing();
        }
        if (!new Voices(inOrderOfRecording).onTheMatter(occurrence).mayBeDisputed()) {
            throw VoiceRefusal.nothingToDispute();
        }
    }

    /** What the journal calls it: the promisor's word, while a dispute waits for it, is the answer. */
    String actAfter(List<StatementData> inOrderOfRecording) {
        return switch (voice) {
            case PROMISOR ->
                Dispute.in(inOrderOfRecording).stream().anyMatch(dispute -> dispute.isAnsweredBy(this))
                        ? "dispute-answered"
                        : "progress-reported";
            case COMMUNITY -> disputes ? "dispute-opened" : "community-told";
            case GUARANTOR -> "finding-recorded";
            case OTHER -> "statement-recorded";
        };
    }

    /** For whoever looks at that one occurrence or milestone alone, to whom it is the whole. */
    StatementData takenForTheWhole() {
        return bearing(standing, fulfilledOn);
    }

    private StatementData bearing(Standing bearing, @Nullable PartialDate fulfilled) {
        return new StatementData(
                voice, party, statedOn, bearing, words, fulfilled, null, disputes, source, null, takesBack, manner,
                answerDue);
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
        return bearing(bearing, null);
    }
}
