package org.rimanakuy.commitment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.PartialDate;

/**
 * Where a commitment stands, as far as it follows from its deadline and its voices alone: everything but today. Pure, and
 * kept beside the commitment so that lists filter and sort by it.
 *
 * @param mover whose move it is, but for the three that depend on the day: see {@link #moveOn(LocalDate)}
 * @param communityUntil the last day on which a claim waits for the community's answer
 * @param promisorUntil the last day on which a dispute waits for the promisor's answer
 */
@Embeddable
record Position(
        @Enumerated(EnumType.STRING) Headline headline,
        @Enumerated(EnumType.STRING) @Nullable Voice headlineBy,
        @Embedded Tick tick,
        @Enumerated(EnumType.STRING) Mover mover,
        @Column(name = "community_until") @Nullable LocalDate communityUntil,
        @Column(name = "promisor_until") @Nullable LocalDate promisorUntil) {

    /** Days that the community has to answer a claim before the guarantor's move. */
    static final int DAYS_TO_ANSWER = 30;

    static Position of(Deadline deadline, @Nullable LocalDate followedSince, Voices voices, Optional<Ending> ending) {
        var recurring = deadline.kind() == Deadline.Kind.RECURRING;
        var whole = recurring ? voices.onTheWhole() : voices;
        var reading = Headline.of(whole, ending);
        var tick = ending.map(Tick::ended)
                .orElseGet(() -> recurring && whole.verified().isEmpty()
                        ? nextOfRecurring(deadline, followedSince, voices)
                        : tickOf(deadline, followedSince, whole));
        var mover = mover(reading.headline(), tick, whole);
        var communityUntil =
                mover == Mover.GUARANTOR && reading.headline() == Headline.CLAIMED && !whole.communityAnswered()
                        ? whole.claim()
                                .map(claim -> claim.statedOn().lastDay().plusDays(DAYS_TO_ANSWER))
                                .orElse(null)
                        : null;
        var promisorUntil = reading.headline() == Headline.DISPUTED
                ? voices.openDispute()
                        .filter(dispute -> dispute.answer().isEmpty())
                        .map(Dispute::answerDue)
                        .orElse(null)
                : null;
        return new Position(reading.headline(), reading.by(), tick, mover, communityUntil, promisorUntil);
    }

    private static Tick tickOf(Deadline deadline, @Nullable LocalDate followedSince, Voices voices) {
        return Tick.of(deadline.lastDay(), deadline.kind() == Deadline.Kind.CONDITIONAL, followedSince, voices);
    }

    /** A recurring commitment stands where its earliest occurrence stands that is followed and not settled. */
    private static Tick nextOfRecurring(Deadline deadline, @Nullable LocalDate followedSince, Voices voices) {
        var lastSpokenOf = voices.lastOccurrence().orElse(LocalDate.MIN);
        @Nullable Tick silent = null;
        var settled = new Tick(Tick.State.NO_DEADLINE, null, null, null);
        for (var index = 0; ; index++) {
            var due = deadline.occurrence(index).map(PartialDate::lastDay);
            if (due.isEmpty()) {
                return silent == null ? settled : silent;
            }
            var about = voices.about(deadline.occurrence(index).orElseThrow());
            var tick = Tick.of(due, false, followedSince, about);
            if (tick.state() == Tick.State.RUNNING) {
                return tick;
            }
            if (tick.isSettled()) {
                settled = tick;
            } else if (silent == null) {
                silent = tick;
            }
            if (silent != null && followedSince == null && !due.get().isBefore(lastSpokenOf)) {
                return silent;
            }
        }
    }

    private static Mover mover(Headline headline, Tick tick, Voices voices) {
        if (headline.isEnded() || headline == Headline.FULFILLED) {
            return Mover.NOBODY;
        }
        if (headline == Headline.DISPUTED) {
            return Mover.GUARANTOR;
        }
        if (headline == Headline.NOT_FULFILLED || headline == Headline.PARTLY_FULFILLED) {
            return Mover.PROMISOR;
        }
        return switch (tick.state()) {
            case NO_DEADLINE, AWAITING_CONDITION, UNKNOWN -> Mover.ROUNDTABLE;
            case AWAITING_VERIFICATION -> askedForEvidence(voices) ? Mover.PROMISOR : Mover.GUARANTOR;
            case RUNNING, SILENT -> Mover.PROMISOR;
            case ON_TIME, LATE, UNDATED, ENDED -> Mover.NOBODY;
        };
    }

    private static boolean askedForEvidence(Voices voices) {
        return voices.findingNotAnswered()
                .filter(finding -> finding.standing() == Standing.NO_EVIDENCE)
                .isPresent();
    }

    /** The last day of the term to answer that runs or ran out without an answer. */
    @Nullable
    LocalDate answerUntil() {
        return communityUntil == null ? promisorUntil : communityUntil;
    }

    Schedule schedule(LocalDate today, int dueSoonDays) {
        return tick.on(today, dueSoonDays);
    }

    /** Whose move it is on that day. */
    Mover moveOn(LocalDate today) {
        if (communityUntil != null && !today.isAfter(communityUntil)) {
            return Mover.COMMUNITY;
        }
        if (promisorUntil != null && !today.isAfter(promisorUntil)) {
            return Mover.PROMISOR;
        }
        var due = tick.due();
        var passedInSilence = tick.state() == Tick.State.SILENT && due != null && due.isBefore(today);
        return passedInSilence && mover == Mover.PROMISOR && headline == Headline.PENDING ? Mover.ROUNDTABLE : mover;
    }
}
