package org.rimanakuy.commitment;

import static java.time.temporal.ChronoUnit.DAYS;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The clock on one deadline as far as it can be told without knowing today: from the deadline, the voices and since when
 * the register follows it. It is kept in columns, so that "overdue" is a comparison of an indexed date with today.
 *
 * @param due the last day in time, while it matters
 * @param since the claim, fulfilment or end
 * @param daysLate days between the deadline and a claim or fulfilment after it
 */
@Embeddable
record Tick(
        @Enumerated(EnumType.STRING) @Column(name = "clock_state")
        State state,

        @Column(name = "clock_due") @Nullable LocalDate due,
        @Column(name = "clock_since") @Nullable LocalDate since,
        @Column(name = "clock_days_late") @Nullable Integer daysLate) {

    /** {@link #SILENT}: runs like {@link #RUNNING}, but once passed it is unknown, for nobody followed it then. */
    enum State {
        NO_DEADLINE,
        AWAITING_CONDITION,
        RUNNING,
        SILENT,
        AWAITING_VERIFICATION,
        ON_TIME,
        LATE,
        UNDATED,
        UNKNOWN,
        ENDED
    }

    static Tick ended(Ending ending) {
        return new Tick(State.ENDED, null, ending.endedOn(), null);
    }

    /** @param due the last day in time; empty for none or while its condition is not met */
    static Tick of(Optional<LocalDate> due, boolean conditional, @Nullable LocalDate followedSince, Voices voices) {
        var verified = voices.verified();
        if (verified.isPresent()) {
            return verified(due, verified.get());
        }
        var dispute = voices.disputeOfFinding();
        if (dispute.isPresent()) {
            var since = dispute.get().statedOn().firstDay();
            return new Tick(State.AWAITING_VERIFICATION, due.orElse(null), since, null);
        }
        var claim = voices.claim();
        if (claim.isPresent() && !voices.claimRefused()) {
            return claimed(due, claim.get().statedOn().firstDay());
        }
        if (due.isPresent()) {
            var followed = followedSince != null && !due.get().isBefore(followedSince);
            return new Tick(followed || voices.anyOfTheThree() ? State.RUNNING : State.SILENT, due.get(), null, null);
        }
        if (!conditional) {
            return new Tick(State.NO_DEADLINE, null, null, null);
        }
        var heeded = followedSince != null || voices.anyOfTheThree();
        return new Tick(heeded ? State.AWAITING_CONDITION : State.UNKNOWN, null, null, null);
    }

    /** Late only when even the earliest day it can mean is after the deadline, on time only when the latest is not. */
    private static Tick verified(Optional<LocalDate> due, StatementData finding) {
        var fulfilled = finding.fulfilledOn();
        if (fulfilled == null) {
            return new Tick(State.UNDATED, due.orElse(null), null, null);
        }
        if (due.isEmpty()) {
            return new Tick(State.NO_DEADLINE, null, fulfilled.firstDay(), null);
        }
        if (!fulfilled.lastDay().isAfter(due.get())) {
            return new Tick(State.ON_TIME, due.get(), fulfilled.lastDay(), null);
        }
        if (fulfilled.firstDay().isAfter(due.get())) {
            return new Tick(State.LATE, due.get(), fulfilled.firstDay(), daysBetween(due.get(), fulfilled.firstDay()));
        }
        return new Tick(State.UNDATED, due.get(), null, null);
    }

    /** The clock against the promisor stops at the claim, even a late one: what follows is the guarantor's time. */
    private static Tick claimed(Optional<LocalDate> due, LocalDate claimedOn) {
        var late = due.filter(claimedOn::isAfter).map(day -> daysBetween(day, claimedOn));
        return new Tick(State.AWAITING_VERIFICATION, due.orElse(null), claimedOn, late.orElse(null));
    }

    /** Nothing more is expected on this deadline, whatever the day. */
    boolean isSettled() {
        return switch (state) {
            case ON_TIME, LATE, UNDATED, AWAITING_VERIFICATION, ENDED -> true;
            case NO_DEADLINE, AWAITING_CONDITION, RUNNING, SILENT, UNKNOWN -> false;
        };
    }

    /** @param dueSoonDays how many days before the deadline it is called soon */
    Schedule on(LocalDate today, int dueSoonDays) {
        return switch (state) {
            case NO_DEADLINE -> new Schedule(ScheduleState.NO_DEADLINE, null, since, null);
            case AWAITING_CONDITION -> new Schedule(ScheduleState.AWAITING_CONDITION, null, null, null);
            case RUNNING, SILENT -> running(today, dueSoonDays);
            case AWAITING_VERIFICATION -> new Schedule(ScheduleState.AWAITING_VERIFICATION, due, since, daysLate);
            case ON_TIME -> new Schedule(ScheduleState.ON_TIME, due, since, null);
            case LATE -> new Schedule(ScheduleState.LATE, due, since, daysLate);
            case UNDATED -> new Schedule(ScheduleState.UNDATED, due, null, null);
            case UNKNOWN -> new Schedule(ScheduleState.UNKNOWN, due, null, null);
            case ENDED -> new Schedule(ScheduleState.ENDED, due, since, null);
        };
    }

    private Schedule running(LocalDate today, int dueSoonDays) {
        var day = java.util.Objects.requireNonNull(due);
        var left = daysBetween(today, day);
        if (left >= 0) {
            var soon = left <= dueSoonDays;
            return new Schedule(soon ? ScheduleState.DUE_SOON : ScheduleState.NOT_DUE, day, null, left);
        }
        return state == State.RUNNING
                ? new Schedule(ScheduleState.OVERDUE, day, null, -left)
                : new Schedule(ScheduleState.UNKNOWN, day, null, null);
    }

    private static int daysBetween(LocalDate from, LocalDate to) {
        return Math.toIntExact(DAYS.between(from, to));
    }
}
