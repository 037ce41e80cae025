package org.rimanakuy.commitment;

import org.rimanakuy.shared.Refusal;

/** Why somebody may not say that about a commitment. */
public final class VoiceRefusal extends Refusal {

    private VoiceRefusal(String key) {
        super(key);
    }

    static VoiceRefusal speaksForNobody() {
        return new VoiceRefusal("commitment.refusal.voice.speaks-for-nobody");
    }

    static VoiceRefusal noVoiceOfAccounts() {
        return new VoiceRefusal("commitment.refusal.voice.no-account");
    }

    static VoiceRefusal notADelegate() {
        return new VoiceRefusal("commitment.refusal.voice.not-a-delegate");
    }

    static VoiceRefusal answersNoMore() {
        return new VoiceRefusal("commitment.refusal.voice.answers-no-more");
    }

    static VoiceRefusal notTheObligor() {
        return new VoiceRefusal("commitment.refusal.voice.not-the-obligor");
    }

    static VoiceRefusal promisorIsNotTheCommunity() {
        return new VoiceRefusal("commitment.refusal.voice.promisor-not-community");
    }

    static VoiceRefusal notABeneficiary() {
        return new VoiceRefusal("commitment.refusal.voice.not-a-beneficiary");
    }

    static VoiceRefusal notAGuarantor() {
        return new VoiceRefusal("commitment.refusal.voice.not-a-guarantor");
    }

    static VoiceRefusal guarantorIsParty() {
        return new VoiceRefusal("commitment.refusal.voice.guarantor-is-party");
    }

    static VoiceRefusal notItsGuarantor() {
        return new VoiceRefusal("commitment.refusal.voice.not-its-guarantor");
    }

    static VoiceRefusal nothingToDispute() {
        return new VoiceRefusal("commitment.refusal.voice.nothing-to-dispute");
    }

    static VoiceRefusal disputeOfNothing() {
        return new VoiceRefusal("commitment.refusal.voice.dispute-agrees");
    }

    static VoiceRefusal unknownOccurrence() {
        return new VoiceRefusal("commitment.refusal.voice.unknown-occurrence");
    }

    static VoiceRefusal fulfilledLater() {
        return new VoiceRefusal("commitment.refusal.voice.fulfilled-later");
    }

    static VoiceRefusal unknownMilestone() {
        return new VoiceRefusal("commitment.refusal.voice.unknown-milestone");
    }

    static VoiceRefusal nothingToTakeBack() {
        return new VoiceRefusal("commitment.refusal.voice.nothing-to-take-back");
    }

    static VoiceRefusal withoutPaper() {
        return new VoiceRefusal("commitment.refusal.voice.without-paper");
    }

    static VoiceRefusal disputeOfMilestone() {
        return new VoiceRefusal("commitment.refusal.voice.milestone-dispute");
    }

    static VoiceRefusal notShown() {
        return new VoiceRefusal("commitment.refusal.voice.not-shown");
    }
}
