package org.rimanakuy.commitment;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The public word on a commitment, derived from what was said about it. */
public enum Headline {
    PENDING,
    IN_PROGRESS,
    STALLED,
    PARTLY_REPORTED,
    CLAIMED,
    DISPUTED,
    NOT_FULFILLED,
    PARTLY_FULFILLED,
    FULFILLED,
    REPLACED,
    WITHDRAWN;

    /**
     * A headline and, where it only repeats what one voice says, whose word it is.
     *
     * @param by the promisor or the guarantor for {@link #IN_PROGRESS}, {@link #STALLED} and {@link #PARTLY_REPORTED}
     */
    record Reading(Headline headline, @Nullable Voice by) {}

    /** The first rule that holds decides; the most cautious come first. */
    static Reading of(Voices voices, Optional<Ending> ending) {
        if (ending.isPresent()) {
            return new Reading(ending.get().ended() == Ended.REPLACED ? REPLACED : WITHDRAWN, null);
        }
        if (voices.verified().isPresent()) {
            return new Reading(FULFILLED, null);
        }
        var refused = voices.findingNotAnswered().map(StatementData::standing);
        if (refused.filter(Standing.NOT_FULFILLED::equals).isPresent()) {
            return new Reading(NOT_FULFILLED, null);
        }
        if (refused.filter(Standing.PARTLY_FULFILLED::equals).isPresent()) {
            return new Reading(PARTLY_FULFILLED, null);
        }
        if (voices.disputeOfFinding().isPresent()) {
            return new Reading(DISPUTED, null);
        }
        if (voices.claim().isPresent() && !voices.claimRefused()) {
            var contested = voices.openDispute().isPresent() || voices.claimContradicted();
            return new Reading(contested ? DISPUTED : CLAIMED, null);
        }
        return underWay(voices);
    }

    /** How work stands, by the latest word of promisor or guarantor. */
    static Reading underWay(Voices voices) {
        return voices.latestOfPromisorAndGuarantor().flatMap(Headline::underWay).orElse(new Reading(PENDING, null));
    }

    private static Optional<Reading> underWay(StatementData statement) {
        return switch (statement.standing()) {
            case IN_PROGRESS -> Optional.of(new Reading(IN_PROGRESS, statement.voice()));
            case STALLED -> Optional.of(new Reading(STALLED, statement.voice()));
            case PARTLY_FULFILLED -> Optional.of(new Reading(PARTLY_REPORTED, statement.voice()));
            case NOT_STARTED, FULFILLED, NOT_FULFILLED, NO_EVIDENCE -> Optional.empty();
        };
    }

    public boolean isEnded() {
        return this == REPLACED || this == WITHDRAWN;
    }
}
