package org.rimanakuy.commitment;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How a commitment stood at the end of a day.
 *
 * @param recurs whether it falls due again and again, so that the schedule is that of the earliest open date
 * @param late present when it was overdue
 */
public record OnDay(
        String number, String title, boolean recurs, Headline headline, Schedule schedule, Optional<Late> late) {

    static OnDay of(CommitmentRecord commitment, Position position, LocalDate day) {
        var schedule = position.schedule(day, 0);
        var promise = commitment.data().promise();
        return new OnDay(
                commitment.number().toString(),
                promise.title(),
                commitment.data().deadline().kind() == Deadline.Kind.RECURRING,
                position.headline(),
                schedule,
                schedule.isOverdue() ? Optional.of(late(commitment, schedule)) : Optional.empty());
    }

    private static Late late(CommitmentRecord commitment, Schedule schedule) {
        var data = commitment.data();
        return new Late(
                commitment.id().value(),
                commitment.number().toString(),
                data.promise().title(),
                data.promisor().value(),
                data.classification().weight(),
                java.util.Objects.requireNonNull(schedule.due()),
                java.util.Objects.requireNonNull(schedule.days()));
    }
}
