package org.rimanakuy.commitment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whose word is waited for about one matter, and until when.
 *
 * @param communityUntil the last day on which a claim waits for the community's answer
 * @param promisorUntil the last day on which a dispute waits for the promisor's answer
 * @param guarantorFrom the first day on which a claim or a dispute waits for the guarantor
 */
record Awaited(
        @Nullable LocalDate communityUntil,
        @Nullable LocalDate promisorUntil,
        @Nullable LocalDate guarantorFrom) {

    static final Awaited NOTHING = new Awaited(null, null, null);

    /** Days that the community has to answer a claim before the guarantor's move. */
    static final int DAYS_TO_ANSWER = 30;

    static Awaited of(Headline headline, Voices voices) {
        return switch (headline) {
            case DISPUTED -> voices.openDispute().map(Awaited::of).orElseGet(() -> answered(voices));
            case CLAIMED -> voices.askedForEvidence() ? NOTHING : answered(voices);
            default -> NOTHING;
        };
    }

    private static Awaited of(Dispute dispute) {
        var until = dispute.answerDue();
        return dispute.answer()
                .map(answer -> new Awaited(null, null, answer.statedOn().firstDay()))
                .orElseGet(() -> new Awaited(null, until, until.plusDays(1)));
    }

    /** Of a claim: once the community spoke it is the guarantor's, and in any case after its term. */
    private static Awaited answered(Voices voices) {
        return voices.answerOfCommunity()
                .map(answer -> new Awaited(null, null, answer.statedOn().firstDay()))
                .or(() -> voices.claim().map(claim -> {
                    var until = claim.statedOn().lastDay().plusDays(DAYS_TO_ANSWER);
                    return new Awaited(until, null, until.plusDays(1));
                }))
                .orElse(NOTHING);
    }

    /** Of both matters: whoever has longer has until then, and what waited first waits since then. */
    Awaited and(Awaited other) {
        return new Awaited(
                later(communityUntil, other.communityUntil),
                earlier(promisorUntil, other.promisorUntil),
                earlier(guarantorFrom, other.guarantorFrom));
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }
}
