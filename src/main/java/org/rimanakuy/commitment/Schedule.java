package org.rimanakuy.commitment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a commitment, or one occurrence of it, stands against its deadline on one day, in the zone of the register.
 *
 * @param due the last day in time, where there is one
 * @param since the claim, fulfilment or end that the state speaks of
 * @param days days overdue, days left until the deadline, or days late, as the state says
 */
public record Schedule(
        ScheduleState state,
        @Nullable LocalDate due,
        @Nullable LocalDate since,
        @Nullable Integer days) {

    public boolean isOverdue() {
        return state == ScheduleState.OVERDUE;
    }
}
