package org.rimanakuy.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rimanakuy.commitment.Said.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rimanakuy.shared.PartialDate;

class ProgressTest {

    private static MilestoneRow milestone(int id, ScheduleState state, boolean dropped) {
        return new MilestoneRow(
                new UUID(0, id),
                new MilestoneData("Parte " + id, PartialDate.year(2024)),
                new Schedule(state, null, null, 5),
                Map.of(),
                dropped ? Optional.of(LocalDate.of(2024, 5, 1)) : Optional.empty(),
                Optional.empty());
    }

    @Test
    void milestones_are_counted_by_what_was_said_about_each_and_dropped_ones_not_at_all() {
        var milestones = List.of(
                milestone(1, ScheduleState.ON_TIME, false),
                milestone(2, ScheduleState.AWAITING_VERIFICATION, false),
                milestone(3, ScheduleState.OVERDUE, false),
                milestone(4, ScheduleState.NOT_DUE, false),
                milestone(5, ScheduleState.OVERDUE, true));
        var said = Map.of(
                new UUID(0, 1), new Voices(List.of(foundFulfilled("2024-03-01", "2024-02-01"))),
                new UUID(0, 2), new Voices(List.of(reported("2024-03-01", Standing.FULFILLED))));

        assertThat(Progress.of(milestones, id -> said.getOrDefault(id, new Voices(List.of()))))
                .isEqualTo(new Progress(4, 1, 1, 2, 1));
    }

    @Test
    void a_claim_that_the_guarantor_refused_is_open_again() {
        var refused = new Voices(
                List.of(reported("2024-03-01", Standing.FULFILLED), found("2024-04-01", Standing.NOT_FULFILLED)));

        assertThat(Progress.of(List.of(milestone(1, ScheduleState.OVERDUE, false)), id -> refused))
                .isEqualTo(new Progress(1, 0, 0, 1, 1));
    }

    @Test
    void the_last_word_of_each_voice_stands() {
        var voices = new Voices(List.of(
                reported("2024-01-01", Standing.IN_PROGRESS),
                reported("2024-03-01", Standing.FULFILLED),
                told("2024-02-01", Standing.NOT_FULFILLED)));

        assertThat(voices.standings())
                .isEqualTo(Map.of(Voice.PROMISOR, Standing.FULFILLED, Voice.COMMUNITY, Standing.NOT_FULFILLED));
    }
}
