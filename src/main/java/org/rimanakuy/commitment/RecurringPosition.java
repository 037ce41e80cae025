package org.rimanakuy.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.PartialDate;

/**
 * Where a commitment stands that falls due again and again. Each date is a matter of its own, and so is what names no date;
 * the commitment reads by the one that asks for most, and runs by the earliest date that is open.
 */
final class RecurringPosition {

    private static final Set<Headline> MISSED = Set.of(Headline.NOT_FULFILLED, Headline.PARTLY_FULFILLED);

    private final Deadline deadline;
    private final @Nullable LocalDate followedSince;
    private final Voices voices;

    private RecurringPosition(Deadline deadline, @Nullable LocalDate followedSince, Voices voices) {
        this.deadline = deadline;
        this.followedSince = followedSince;
        this.voices = voices;
    }

    static Position of(Deadline deadline, @Nullable LocalDate followedSince, Voices voices) {
        return new RecurringPosition(deadline, followedSince, voices).position();
    }

    private Position position() {
        var whole = voices.onTheMatter(null);
        if (whole.verified().isPresent()) {
            var tick = Tick.of(Optional.empty(), false, followedSince, whole);
            return Position.of(new Headline.Reading(Headline.FULFILLED, null), tick, Awaited.NOTHING);
        }
        var dates = datesSpokenOf();
        if (isFulfilledDateByDate(dates)) {
            return Position.of(new Headline.Reading(Headline.FULFILLED, null), tick(), Awaited.NOTHING);
        }
        var readings = dates.stream().map(RecurringPosition::headline).toList();
        var awaited = Awaited.of(headline(whole), whole);
        for (var index = 0; index < dates.size(); index++) {
            awaited = awaited.and(Awaited.of(readings.get(index), dates.get(index)));
        }
        return Position.of(reading(headline(whole), readings), tick(), awaited);
    }

    private static Headline headline(Voices matter) {
        return Headline.of(matter, Optional.empty()).headline();
    }

    /** What asks for most decides; what single dates do not settle is told by the latest word on any of them. */
    private Headline.Reading reading(Headline whole, List<Headline> dates) {
        if (whole == Headline.DISPUTED || dates.contains(Headline.DISPUTED)) {
            return new Headline.Reading(Headline.DISPUTED, null);
        }
        if (MISSED.contains(whole)) {
            return new Headline.Reading(whole, null);
        }
        if (dates.stream().anyMatch(MISSED::contains)) {
            return new Headline.Reading(Headline.PARTLY_FULFILLED, null);
        }
        if (whole == Headline.CLAIMED || dates.contains(Headline.CLAIMED)) {
            return new Headline.Reading(Headline.CLAIMED, null);
        }
        return Headline.underWay(voices.onTheWhole());
    }

    /** What was said about each date, from the first to the last that anybody spoke of. */
    private List<Voices> datesSpokenOf() {
        var last = voices.lastOccurrence();
        var dates = new ArrayList<Voices>();
        for (var date = deadline.occurrence(0);
                date.isPresent() && isUntil(date.get(), last);
                date = deadline.occurrence(dates.size())) {
            dates.add(voices.about(date.get()));
        }
        return dates;
    }

    private static boolean isUntil(PartialDate date, Optional<LocalDate> last) {
        return last.filter(day -> !date.firstDay().isAfter(day)).isPresent();
    }

    private boolean isFulfilledDateByDate(List<Voices> dates) {
        return !dates.isEmpty()
                && deadline.occurrence(dates.size()).isEmpty()
                && dates.stream().allMatch(date -> date.verified().isPresent());
    }

    /** That of the earliest date that is followed and open; where all are met or claimed, of one that awaits verification. */
    private Tick tick() {
        var last = voices.lastOccurrence();
        @Nullable Tick silent = null;
        @Nullable Tick awaiting = null;
        var met = new Tick(Tick.State.NO_DEADLINE, null, null, null);
        for (var index = 0; ; index++) {
            var date = deadline.occurrence(index);
            if (date.isEmpty() || (silent != null && followedSince == null && !isUntil(date.get(), last))) {
                return firstOf(silent, awaiting, met);
            }
            var due = date.map(PartialDate::lastDay);
            var tick = Tick.of(due, false, followedSince, voices.about(date.get()));
            if (tick.state() == Tick.State.RUNNING) {
                return tick;
            }
            if (tick.state() == Tick.State.AWAITING_VERIFICATION) {
                awaiting = awaiting == null ? tick : awaiting;
            } else if (tick.isSettled()) {
                met = tick;
            } else if (silent == null) {
                silent = tick;
            }
        }
    }

    private static Tick firstOf(@Nullable Tick silent, @Nullable Tick awaiting, Tick met) {
        if (silent != null) {
            return silent;
        }
        return awaiting == null ? met : awaiting;
    }
}
