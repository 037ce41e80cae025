package org.rimanakuy.overdue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.rimanakuy.overdue.CrossingKind.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rimanakuy.commitment.ClockReading;
import org.rimanakuy.commitment.ClockReading.Run;
import org.rimanakuy.commitment.CommitmentId;
import org.rimanakuy.commitment.ScheduleState;

class CrossingsTest {

    private static final LocalDate DUE = LocalDate.of(2026, 3, 1);
    private static final LocalDate NEVER = LocalDate.of(2100, 1, 1);
    private static final int SOON = 30;
    private final Crossings crossings = new Crossings(SOON);

    private static ClockReading clock(Run run) {
        return run == Run.AWAITING_VERIFICATION
                ? new ClockReading(CommitmentId.next(), run, DUE, DUE.minusDays(10))
                : new ClockReading(CommitmentId.next(), run, DUE, null);
    }

    private List<CrossingKind> kinds(Run run, LocalDate after, LocalDate until) {
        return crossings.between(clock(run), after, until).stream()
                .map(Crossing::kind)
                .toList();
    }

    @Test
    void a_deadline_that_runs_is_soon_then_overdue_and_overdue_for_thirty_ninety_and_a_hundred_and_eighty_days() {
        assertThat(crossings.between(clock(Run.RUNNING), LocalDate.EPOCH, NEVER))
                .extracting(Crossing::kind, Crossing::on)
                .containsExactly(
                        tuple(DUE_SOON, LocalDate.of(2026, 1, 30)),
                        tuple(OVERDUE, LocalDate.of(2026, 3, 2)),
                        tuple(OVERDUE_30, LocalDate.of(2026, 3, 31)),
                        tuple(OVERDUE_90, LocalDate.of(2026, 5, 30)),
                        tuple(OVERDUE_180, LocalDate.of(2026, 8, 28)));
    }

    @Test
    void what_nobody_followed_when_it_passed_becomes_due_and_never_overdue() {
        assertThat(kinds(Run.SILENT, LocalDate.EPOCH, NEVER)).containsExactly(DUE_SOON);
        assertThat(crossings.standing(clock(Run.SILENT), DUE.plusYears(5))).isEmpty();
    }

    @Test
    void a_claim_in_time_waits_and_waits_longer_and_crosses_no_deadline() {
        assertThat(crossings.between(clock(Run.AWAITING_VERIFICATION), LocalDate.EPOCH, NEVER))
                .extracting(Crossing::kind, Crossing::about, Crossing::on)
                .containsExactly(
                        tuple(AWAITING, DUE.minusDays(10), DUE.minusDays(10)),
                        tuple(AWAITING_30, DUE.minusDays(10), DUE.plusDays(20)),
                        tuple(AWAITING_60, DUE.minusDays(10), DUE.plusDays(50)));
    }

    @Test
    void what_is_met_ended_or_without_a_deadline_crosses_nothing() {
        assertThat(kinds(Run.STILL, LocalDate.EPOCH, NEVER)).isEmpty();
        assertThat(crossings.between(
                        new ClockReading(CommitmentId.next(), Run.RUNNING, null, null), LocalDate.EPOCH, NEVER))
                .isEmpty();
    }

    @Test
    void the_day_after_which_is_looked_was_looked_at_before_and_the_last_one_belongs_to_the_look() {
        assertThat(kinds(Run.RUNNING, DUE, DUE.plusDays(1))).containsExactly(OVERDUE);
        assertThat(kinds(Run.RUNNING, DUE.plusDays(1), DUE.plusDays(29))).isEmpty();
        assertThat(kinds(Run.RUNNING, DUE.plusDays(29), DUE.plusDays(30))).containsExactly(OVERDUE_30);
    }

    @Test
    void whoever_looks_once_after_an_outage_finds_what_looking_every_day_would_have_found() {
        for (var run : Run.values()) {
            var clock = clock(run);
            var daily = DUE.minusDays(50)
                    .datesUntil(DUE.plusDays(250))
                    .flatMap(day -> crossings.between(clock, day.minusDays(1), day).stream())
                    .toList();
            assertThat(crossings.between(clock, DUE.minusDays(51), DUE.plusDays(249)))
                    .containsExactlyElementsOf(daily);
        }
    }

    @Test
    void what_stands_is_no_longer_soon_once_it_is_overdue() {
        assertThat(crossings.standing(clock(Run.RUNNING), DUE).stream().map(Crossing::kind))
                .containsExactly(DUE_SOON);
        assertThat(crossings.standing(clock(Run.RUNNING), DUE.plusDays(31)).stream()
                        .map(Crossing::kind))
                .containsExactly(OVERDUE, OVERDUE_30);
    }

    /** The schedule that everybody reads is the only rule: this would notice a second one. */
    @Test
    void what_is_crossed_on_a_day_is_what_the_schedule_says_that_day_and_not_the_day_before() {
        var random = new Random(20260301);
        for (var round = 0; round < 500; round++) {
            var due = DUE.plusDays(random.nextInt(400));
            var run = Run.values()[random.nextInt(Run.values().length)];
            var clock = new ClockReading(CommitmentId.next(), run, due, due.minusDays(random.nextInt(60)));
            var day = due.plusDays(random.nextInt(500) - 100);
            var before = clock.on(day.minusDays(1), SOON);
            var now = clock.on(day, SOON);
            var crossed = crossings.between(clock, day.minusDays(1), day).stream()
                    .map(Crossing::kind)
                    .toList();
            assertThat(crossed.contains(OVERDUE)).isEqualTo(now.isOverdue() && !before.isOverdue());
            assertThat(crossed.contains(DUE_SOON))
                    .isEqualTo(now.state() == ScheduleState.DUE_SOON && before.state() != ScheduleState.DUE_SOON);
            assertThat(crossed.contains(OVERDUE_90))
                    .isEqualTo(now.isOverdue() && Integer.valueOf(90).equals(now.days()));
        }
    }
}
