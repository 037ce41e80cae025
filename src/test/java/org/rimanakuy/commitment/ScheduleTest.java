package org.rimanakuy.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rimanakuy.commitment.Said.*;
import static org.rimanakuy.commitment.ScheduleState.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rimanakuy.shared.PartialDate;

class ScheduleTest {

    private static final LocalDate FOLLOWED = LocalDate.of(2024, 1, 1);
    private static final LocalDate DUE = LocalDate.of(2024, 6, 30);
    private static final Deadline JUNE = Deadline.on(PartialDate.day(DUE));

    private static Schedule schedule(
            Deadline deadline, @Nullable LocalDate followedSince, LocalDate today, StatementData... said) {
        return Position.of(deadline, followedSince, new Voices(List.of(said)), Optional.empty())
                .schedule(today, 30);
    }

    @Test
    void without_a_deadline_there_is_none() {
        assertThat(schedule(Deadline.NONE, FOLLOWED, DUE).state()).isEqualTo(NO_DEADLINE);
    }

    @Test
    void a_deadline_is_not_due_until_thirty_days_before_it() {
        assertThat(schedule(JUNE, FOLLOWED, DUE.minusDays(31))).isEqualTo(new Schedule(NOT_DUE, DUE, null, 31));
        assertThat(schedule(JUNE, FOLLOWED, DUE.minusDays(30))).isEqualTo(new Schedule(DUE_SOON, DUE, null, 30));
    }

    @Test
    void the_day_of_the_deadline_is_still_in_time_and_the_next_is_overdue() {
        assertThat(schedule(JUNE, FOLLOWED, DUE)).isEqualTo(new Schedule(DUE_SOON, DUE, null, 0));
        assertThat(schedule(JUNE, FOLLOWED, DUE.plusDays(1))).isEqualTo(new Schedule(OVERDUE, DUE, null, 1));
    }

    @Test
    void a_deadline_known_to_the_year_is_overdue_only_when_the_year_is_over() {
        var year = Deadline.on(PartialDate.year(2024));
        assertThat(schedule(year, FOLLOWED, LocalDate.of(2024, 12, 31)).state()).isEqualTo(DUE_SOON);
        assertThat(schedule(year, FOLLOWED, LocalDate.of(2025, 1, 1)).days()).isEqualTo(1);
    }

    @Test
    void a_claim_made_in_time_stops_the_clock_until_the_guarantor_refuses_it() {
        var claim = reported("2024-06-20", Standing.FULFILLED);
        var later = DUE.plusDays(100);
        assertThat(schedule(JUNE, FOLLOWED, later, claim))
                .isEqualTo(new Schedule(AWAITING_VERIFICATION, DUE, LocalDate.of(2024, 6, 20), null));
        assertThat(schedule(JUNE, FOLLOWED, later, claim, found("2024-08-01", Standing.NOT_FULFILLED)))
                .isEqualTo(new Schedule(OVERDUE, DUE, null, 100));
    }

    @Test
    void a_claim_made_late_stops_the_clock_too_and_says_how_late() {
        assertThat(schedule(JUNE, FOLLOWED, DUE.plusDays(100), reported("2024-07-10", Standing.FULFILLED)))
                .isEqualTo(new Schedule(AWAITING_VERIFICATION, DUE, LocalDate.of(2024, 7, 10), 10));
    }

    @Test
    void a_finding_of_no_evidence_does_not_restart_the_clock() {
        assertThat(schedule(
                                JUNE,
                                FOLLOWED,
                                DUE.plusDays(100),
                                reported("2024-06-20", Standing.FULFILLED),
                                found("2024-07-20", Standing.NO_EVIDENCE))
                        .state())
                .isEqualTo(AWAITING_VERIFICATION);
    }

    @Test
    void a_claim_that_was_taken_back_stops_nothing() {
        assertThat(schedule(
                                JUNE,
                                FOLLOWED,
                                DUE.plusDays(1),
                                reported("2024-06-20", Standing.FULFILLED),
                                reported("2024-06-25", Standing.IN_PROGRESS))
                        .state())
                .isEqualTo(OVERDUE);
    }

    @Test
    void verified_fulfilment_is_on_time_until_the_deadline_and_late_by_days_after_it() {
        assertThat(schedule(JUNE, FOLLOWED, DUE.plusYears(1), foundFulfilled("2024-08-01", "2024-06-30")))
                .isEqualTo(new Schedule(ON_TIME, DUE, DUE, null));
        assertThat(schedule(JUNE, FOLLOWED, DUE.plusYears(1), foundFulfilled("2024-08-01", "2024-07-05")))
                .isEqualTo(new Schedule(LATE, DUE, LocalDate.of(2024, 7, 5), 5));
    }

    @Test
    void fulfilment_that_was_never_dated_or_not_well_enough_is_neither_on_time_nor_late() {
        assertThat(schedule(JUNE, FOLLOWED, DUE.plusYears(1), found("2024-08-01", Standing.FULFILLED))
                        .state())
                .isEqualTo(UNDATED);
        assertThat(schedule(JUNE, FOLLOWED, DUE.plusYears(1), foundFulfilled("2025-08-01", "2024"))
                        .state())
                .isEqualTo(UNDATED);
    }

    @Test
    void a_disputed_fulfilment_awaits_verification_again_since_the_dispute() {
        assertThat(schedule(
                        JUNE,
                        FOLLOWED,
                        DUE.plusYears(1),
                        reported("2024-06-20", Standing.FULFILLED),
                        foundFulfilled("2024-08-01", "2024-06-20"),
                        disputed("2024-09-01", Standing.NOT_FULFILLED)))
                .isEqualTo(new Schedule(AWAITING_VERIFICATION, DUE, LocalDate.of(2024, 9, 1), null));
    }

    @Test
    void silence_about_a_deadline_before_the_register_followed_it_is_unknown_and_never_overdue() {
        var early = Deadline.on(PartialDate.parse("2023-12-31"));
        assertThat(schedule(early, FOLLOWED, DUE).state()).isEqualTo(UNKNOWN);
        assertThat(schedule(early, null, DUE).state()).isEqualTo(UNKNOWN);
        assertThat(schedule(JUNE, null, DUE.plusDays(1)).state()).isEqualTo(UNKNOWN);
    }

    @Test
    void a_third_partys_view_does_not_end_that_silence_but_one_of_the_three_voices_does() {
        var early = Deadline.on(PartialDate.parse("2023-12-31"));
        assertThat(schedule(early, FOLLOWED, DUE, published("2023-11-01", Standing.STALLED))
                        .state())
                .isEqualTo(UNKNOWN);
        assertThat(schedule(early, FOLLOWED, DUE, reported("2023-11-01", Standing.STALLED))
                        .state())
                .isEqualTo(OVERDUE);
    }

    @Test
    void a_deadline_on_the_day_from_which_it_is_followed_is_followed() {
        assertThat(schedule(Deadline.on(PartialDate.day(FOLLOWED)), FOLLOWED, DUE)
                        .state())
                .isEqualTo(OVERDUE);
    }

    @Test
    void a_conditional_deadline_starts_when_its_condition_is_recorded() {
        var waiting = Deadline.of(null, null, null, "Al entregarse la tierra", null, 60);
        assertThat(schedule(waiting, FOLLOWED, DUE).state()).isEqualTo(AWAITING_CONDITION);
        assertThat(schedule(waiting, null, DUE).state()).isEqualTo(UNKNOWN);
        var started = Deadline.of(null, null, null, "Al entregarse la tierra", PartialDate.parse("2024-05-01"), 60);
        assertThat(schedule(started, FOLLOWED, DUE.plusDays(1))).isEqualTo(new Schedule(OVERDUE, DUE, null, 1));
    }

    @Test
    void an_ended_commitment_has_no_running_clock() {
        var ending = new Ending(Ended.WITHDRAWN, LocalDate.of(2024, 3, 1), "Sesión 2", null);
        assertThat(Position.of(JUNE, FOLLOWED, new Voices(List.of()), Optional.of(ending))
                        .schedule(DUE.plusDays(9), 30)
                        .state())
                .isEqualTo(ENDED);
    }
}
