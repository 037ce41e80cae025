package org.rimanakuy.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rimanakuy.commitment.Said.*;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rimanakuy.shared.PartialDate;
import org.springframework.beans.factory.annotation.Autowired;

class TallyServiceTest extends CommitmentsOnRecord {

    @Autowired
    private TallyService tallies;

    private CommitmentNumber due(int days, StatementData... said) {
        var number = recorded("A " + days, Deadline.on(PartialDate.day(today.plusDays(days))));
        List.of(said).forEach(one -> hear(number, one));
        return number;
    }

    private String ago(int days) {
        return today.minusDays(days).toString();
    }

    /** Overdue by each of the ages and on their borders, due soon, claimed, disputed, found, and without a deadline. */
    private void everyKind() {
        for (var days : List.of(-1, -30, -31, -90, -91, -180, -181, -400, 0, 30, 31)) {
            due(days);
        }
        due(-5, reported(ago(10), Standing.FULFILLED));
        due(-60, reported(ago(70), Standing.FULFILLED));
        due(-60, reported(ago(30), Standing.FULFILLED), told(ago(20), Standing.NOT_STARTED));
        due(10, reported(ago(4), Standing.FULFILLED), disputed(ago(2), Standing.NOT_STARTED));
        due(-20, reported(ago(30), Standing.FULFILLED), found(ago(2), Standing.NOT_FULFILLED));
        due(-20, foundFulfilled(ago(2), ago(30)));
        recorded("Sin plazo", Deadline.NONE);
    }

    @Test
    void the_move_asked_of_the_database_is_the_move_that_the_rule_says() {
        everyKind();
        var all = register.page(RegisterFilter.ALL, RegisterSort.OLDEST, 0, 100);
        assertThat(all).hasSize(18);
        for (var mover : Mover.values()) {
            assertThat(titlesAndNumbers(
                            register.page(RegisterFilter.ALL.withMover(mover), RegisterSort.OLDEST, 0, 100)))
                    .as(mover.name())
                    .isEqualTo(titlesAndNumbers(
                            all.stream().filter(row -> row.mover() == mover).toList()));
        }
    }

    @Test
    void each_age_counts_what_the_register_finds_for_it() {
        everyKind();
        for (var by : TallyBy.values()) {
            var sum = tallies.late(RegisterFilter.ALL, by).values().stream().reduce(Tally.NONE, Tally::plus);
            for (var late : Lateness.values()) {
                assertThat(sum.of(late))
                        .as(by + " " + late)
                        .isEqualTo(register.count(RegisterFilter.ALL.withLate(late)));
            }
            assertThat(sum.overdue()).isEqualTo(register.count(RegisterFilter.ALL.withSchedule(ScheduleState.OVERDUE)));
            assertThat(sum.dueSoon())
                    .isEqualTo(register.count(RegisterFilter.ALL.withSchedule(ScheduleState.DUE_SOON)));
        }
    }

    @Test
    void a_day_more_makes_the_next_age() {
        assertThat(List.of(1, 30, 31, 90, 91, 180, 181).stream()
                        .map(Lateness::of)
                        .toList())
                .containsExactly(
                        Lateness.UP_TO_30,
                        Lateness.UP_TO_30,
                        Lateness.UP_TO_90,
                        Lateness.UP_TO_90,
                        Lateness.UP_TO_180,
                        Lateness.UP_TO_180,
                        Lateness.OVER_180);
        for (var late : Lateness.values()) {
            assertThat(Lateness.of(java.time.temporal.ChronoUnit.DAYS.between(late.lastDue(today), today)))
                    .isEqualTo(late);
        }
    }

    @Test
    void what_was_promised_by_another_is_told_apart_and_a_dispute_is_nobodys_lateness() {
        everyKind();
        var hands = tallies.hands();
        assertThat(hands).singleElement().satisfies(one -> {
            assertThat(one.party()).isEqualTo(successor);
            assertThat(one.own()).isEqualTo(Hands.EMPTY);
            assertThat(one.takenOver().all()).isEqualTo(18);
            assertThat(one.takenOver().verified()).isEqualTo(1);
        });
        var rows = register.page(RegisterFilter.ALL, RegisterSort.OLDEST, 0, 100);
        var taken = hands.getFirst().takenOver();
        assertThat(taken.disputed())
                .isPositive()
                .isEqualTo(rows.stream()
                        .filter(row -> row.headline() == Headline.DISPUTED)
                        .count());
        assertThat(taken.overdue())
                .isEqualTo(rows.stream()
                        .filter(row -> row.headline() != Headline.DISPUTED)
                        .filter(row -> row.schedule().isOverdue() && row.mover() == Mover.PROMISOR)
                        .count());
        assertThat(taken.awaiting())
                .isEqualTo(rows.stream()
                        .filter(row -> row.headline() != Headline.DISPUTED)
                        .filter(row -> row.schedule().state() == ScheduleState.AWAITING_VERIFICATION)
                        .count());
    }

    private static List<String> titlesAndNumbers(List<CommitmentRow> rows) {
        var said = new ArrayList<String>();
        rows.forEach(row -> said.add(row.number() + " " + row.title()));
        return said;
    }
}
