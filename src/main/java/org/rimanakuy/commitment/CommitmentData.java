package org.rimanakuy.commitment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.InvalidInputRefusal;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.PlaceId;
import org.rimanakuy.shared.Wording;

/**
 * What is on record about a commitment, apart from what was said about it since.
 *
 * @param promisor whose promise it is to keep: who made it, unless it was agreed that it passes to another; who answers
 *     today follows from the successions
 * @param beneficiaries to whom, in the order of the source; empty where the record does not say
 * @param followUp who was to follow it up; empty is a debt that must be seen
 * @param followedSince the day from which the register follows a commitment; that of an agreement, or of a roundtable that
 *     is followed, goes by the day of these
 */
public record CommitmentData(
        Promise promise,
        Origin origin,
        PartyId promisor,
        List<PartyId> beneficiaries,
        PartialDate madeOn,
        Deadline deadline,
        @Nullable PartyId followUp,
        Classification classification,
        @Nullable PlaceId place,
        @Nullable LocalDate followedSince) {

    public CommitmentData {
        beneficiaries = beneficiaries.stream().distinct().toList();
        if (beneficiaries.contains(promisor)) {
            throw new InvalidInputRefusal("commitment.refusal.own-beneficiary");
        }
        var due = deadline.due();
        if (due != null && due.lastDay().isBefore(madeOn.firstDay())) {
            throw new InvalidInputRefusal("commitment.refusal.due-before-made", due.iso(), madeOn.iso());
        }
    }

    CommitmentData followedFrom(@Nullable LocalDate since) {
        return new CommitmentData(
                promise, origin, promisor, beneficiaries, madeOn, deadline, followUp, classification, place, since);
    }

    CommitmentData due(Deadline agreed) {
        return new CommitmentData(
                promise,
                origin,
                promisor,
                beneficiaries,
                madeOn,
                agreed,
                followUp,
                classification,
                place,
                followedSince);
    }

    CommitmentData keptBy(PartyId responsible) {
        return new CommitmentData(
                promise,
                origin,
                responsible,
                beneficiaries,
                madeOn,
                deadline,
                followUp,
                classification,
                place,
                followedSince);
    }

    /** Whether the promise itself stays as it was: its literal words, who made it, when, and by when. */
    boolean mendsOnlyTheRecord(CommitmentData corrected) {
        return (promise.wording() == Wording.SUMMARY || promise.text().equals(corrected.promise.text()))
                && promisor.equals(corrected.promisor)
                && madeOn.equals(corrected.madeOn)
                && deadline.equals(corrected.deadline);
    }
}
