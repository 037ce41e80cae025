package org.rimanakuy.commitment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a commitment stands, as far as it follows from its deadline and its voices alone: everything but today. Pure, and
 * kept beside the commitment so that lists filter and sort by it.
 *
 * @param mover whose move it is, but for what depends on the day: see {@link #moveOn(LocalDate)}
 * @param communityUntil the last day on which a claim waits for the community's answer
 * @param promisorUntil the last day on which a dispute waits for the promisor's answer
 * @param guarantorFrom the first day on which a claim or a dispute waits for the guarantor
 */
@Embeddable
record Position(
        @Enumerated(EnumType.STRING) Headline headline,
        @Enumerated(EnumType.STRING) @Nullable Voice headlineBy,
        @Embedded Tick tick,
        @Enumerated(EnumType.STRING) Mover mover,
        @Column(name = "community_until") @Nullable LocalDate communityUntil,
        @Column(name = "promisor_until") @Nullable LocalDate promisorUntil,
        @Column(name = "guarantor_from") @Nullable LocalDate guarantorFrom) {

    static Position of(Deadline deadline, @Nullable LocalDate followedSince, Voices voices, Optional<Ending> ending) {
        if (deadline.kind() == Deadline.Kind.RECURRING && ending.isEmpty()) {
            return RecurringPosition.of(deadline, followedSince, voices);
        }
        var reading = Headline.of(voices, ending);
        var conditional = deadline.kind() == Deadline.Kind.CONDITIONAL;
        var tick = ending.map(Tick::ended)
                .orElseGet(() -> Tick.of(deadline.lastDay(), conditional, followedSince, voices));
        return of(reading, tick, Awaited.of(reading.headline(), voices));
    }

    static Position of(Headline.Reading reading, Tick tick, Awaited awaited) {
        return new Position(
                reading.headline(),
                reading.by(),
                tick,
                mover(reading.headline(), tick, awaited),
                awaited.communityUntil(),
                awaited.promisorUntil(),
                awaited.guarantorFrom());
    }

    private static Mover mover(Headline headline, Tick tick, Awaited awaited) {
        if (headline.isEnded() || headline == Headline.FULFILLED) {
            return Mover.NOBODY;
        }
        if (awaited.guarantorFrom() != null) {
            return Mover.GUARANTOR;
        }
        if (headline == Headline.NOT_FULFILLED || headline == Headline.PARTLY_FULFILLED) {
            return Mover.PROMISOR;
        }
        return switch (tick.state()) {
            case NO_DEADLINE, AWAITING_CONDITION, UNKNOWN -> Mover.ROUNDTABLE;
            case RUNNING, SILENT, AWAITING_VERIFICATION -> Mover.PROMISOR;
            case ON_TIME, LATE, UNDATED, ENDED -> Mover.NOBODY;
        };
    }

    /** The last day of the term to answer that runs or ran out without an answer. */
    @Nullable
    LocalDate answerUntil() {
        return promisorUntil == null ? communityUntil : promisorUntil;
    }

    Schedule schedule(LocalDate today, int dueSoonDays) {
        return tick.on(today, dueSoonDays);
    }

    /** Whose move it is on that day. Who let a date pass has it first, whatever else waits for others. */
    Mover moveOn(LocalDate today) {
        if (mover == Mover.GUARANTOR) {
            return isOverdueOn(today) ? Mover.PROMISOR : answering(today);
        }
        var passedInSilence = tick.state() == Tick.State.SILENT && isPassedOn(today);
        return passedInSilence && mover == Mover.PROMISOR && headline == Headline.PENDING ? Mover.ROUNDTABLE : mover;
    }

    private Mover answering(LocalDate today) {
        if (guarantorFrom == null || !guarantorFrom.isAfter(today)) {
            return Mover.GUARANTOR;
        }
        return promisorUntil == null ? Mover.COMMUNITY : Mover.PROMISOR;
    }

    private boolean isOverdueOn(LocalDate today) {
        return tick.state() == Tick.State.RUNNING && isPassedOn(today);
    }

    private boolean isPassedOn(LocalDate today) {
        var due = tick.due();
        return due != null && due.isBefore(today);
    }
}
