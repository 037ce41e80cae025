package org.rimanakuy.commitment;

import java.util.List;

/**
 * Why a schedule stands as it does, as a message key with its arguments: one choice of words for the workspace, the public
 * pages and paper.
 */
public record ScheduleReason(String key, List<Object> arguments) {

    public static ScheduleReason of(Schedule schedule) {
        var state = schedule.state();
        var days = schedule.days();
        var key = "commitment.schedule." + state;
        if (state == ScheduleState.AWAITING_VERIFICATION && schedule.due() == null) {
            return new ScheduleReason(key + ".no-deadline", List.of());
        }
        if (state == ScheduleState.AWAITING_VERIFICATION && days != null) {
            return new ScheduleReason(key + ".late", List.of(days));
        }
        return new ScheduleReason(key, days == null ? List.of() : List.of(days));
    }
}
