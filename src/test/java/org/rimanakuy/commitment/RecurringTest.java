package org.rimanakuy.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rimanakuy.commitment.Said.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rimanakuy.shared.PartialDate;

class RecurringTest {

    private static final Deadline YEARLY =
            Deadline.of(PartialDate.year(2021), Recurrence.YEARLY, null, null, null, null);
    private static final LocalDate TODAY = LocalDate.of(2024, 7, 1);

    private static Position position(@Nullable LocalDate followedSince, StatementData... said) {
        return Position.of(YEARLY, followedSince, new Voices(List.of(said)), Optional.empty());
    }

    @Test
    void its_dates_run_from_the_first_to_the_next_after_today() {
        assertThat(YEARLY.occurrencesUntilNext(TODAY))
                .extracting(PartialDate::iso)
                .containsExactly("2021", "2022", "2023", "2024");
    }

    @Test
    void its_dates_stop_where_it_stops_recurring() {
        var until = Deadline.of(PartialDate.year(2021), Recurrence.YEARLY, PartialDate.year(2022), null, null, null);
        assertThat(until.occurrencesUntilNext(TODAY))
                .extracting(PartialDate::iso)
                .containsExactly("2021", "2022");
    }

    @Test
    void months_and_quarters_follow_one_another() {
        var quarterly = Deadline.of(PartialDate.parse("2024-01-31"), Recurrence.QUARTERLY, null, null, null, null);
        assertThat(quarterly.occurrencesUntilNext(TODAY))
                .extracting(PartialDate::iso)
                .containsExactly("2024-01-31", "2024-04-30", "2024-07-31");
    }

    @Test
    void it_stands_where_its_earliest_followed_open_date_stands() {
        var followed = LocalDate.of(2022, 1, 1);
        assertThat(position(followed).schedule(TODAY, 30).due()).isEqualTo("2022-12-31");
        assertThat(position(followed).schedule(TODAY, 30).state()).isEqualTo(ScheduleState.OVERDUE);
        assertThat(position(
                                followed,
                                foundFor("2022", "2023-01-10", Standing.FULFILLED, "2022-12-01"),
                                reportedFor("2023", "2023-12-10", Standing.FULFILLED))
                        .schedule(TODAY, 30)
                        .due())
                .isEqualTo("2024-12-31");
    }

    @Test
    void where_nobody_followed_and_nobody_spoke_it_is_unknown() {
        assertThat(position(null).schedule(TODAY, 30).state()).isEqualTo(ScheduleState.UNKNOWN);
    }

    @Test
    void one_date_found_met_is_progress_and_not_fulfilment_of_the_whole() {
        var position = position(
                null,
                reportedFor("2021", "2021-12-01", Standing.FULFILLED),
                foundFor("2021", "2022-01-10", Standing.FULFILLED, "2021-11-30"));
        assertThat(position.headline()).isEqualTo(Headline.IN_PROGRESS);
        assertThat(position.headlineBy()).isEqualTo(Voice.GUARANTOR);
    }

    @Test
    void a_claim_about_one_date_waits_for_the_community_and_then_for_the_guarantor() {
        var claimed = position(LocalDate.of(2024, 1, 1), reportedFor("2024", "2024-06-10", Standing.FULFILLED));
        assertThat(claimed.headline()).isEqualTo(Headline.CLAIMED);
        assertThat(claimed.moveOn(LocalDate.of(2024, 7, 10))).isEqualTo(Mover.COMMUNITY);
        assertThat(claimed.moveOn(LocalDate.of(2024, 7, 11))).isEqualTo(Mover.GUARANTOR);
        assertThat(claimed.schedule(TODAY, 30).due()).isEqualTo("2025-12-31");
    }

    @Test
    void a_dispute_about_one_date_is_a_dispute_and_a_report_on_another_date_does_not_answer_it() {
        var claim = reportedFor("2022", "2022-12-01", Standing.FULFILLED);
        var opened = disputedFor("2022", "2024-06-12", Standing.NOT_FULFILLED);
        var followed = LocalDate.of(2024, 1, 1);
        var other = reportedFor("2024", "2024-06-14", Standing.FULFILLED);

        var disputed = position(followed, claim, opened, other);
        assertThat(disputed.headline()).isEqualTo(Headline.DISPUTED);
        assertThat(disputed.promisorUntil()).isEqualTo("2024-06-26");
        assertThat(disputed.moveOn(LocalDate.of(2024, 6, 26))).isEqualTo(Mover.PROMISOR);
        assertThat(disputed.moveOn(LocalDate.of(2024, 7, 15))).isEqualTo(Mover.GUARANTOR);

        var answered = position(followed, claim, opened, other, reportedFor("2022", "2024-06-17", Standing.FULFILLED));
        assertThat(answered.promisorUntil()).isNull();
        assertThat(answered.moveOn(LocalDate.of(2024, 6, 18))).isEqualTo(Mover.GUARANTOR);

        var ruled =
                position(followed, claim, opened, other, foundFor("2022", "2024-06-20", Standing.FULFILLED, "2022"));
        assertThat(ruled.headline()).isEqualTo(Headline.CLAIMED);
        assertThat(ruled.guarantorFrom()).isEqualTo("2024-07-15");
    }

    @Test
    void claiming_one_date_hides_no_other_that_has_passed() {
        var position = position(LocalDate.of(2022, 1, 1), reportedFor("2022", "2022-12-01", Standing.FULFILLED));
        assertThat(position.schedule(TODAY, 30).state()).isEqualTo(ScheduleState.OVERDUE);
        assertThat(position.schedule(TODAY, 30).due()).isEqualTo("2023-12-31");
        assertThat(position.headline()).isEqualTo(Headline.CLAIMED);
        assertThat(position.moveOn(TODAY)).as("who let a date pass").isEqualTo(Mover.PROMISOR);
        assertThat(position.guarantorFrom()).as("and the guarantor may verify").isEqualTo("2023-01-01");
    }

    @Test
    void a_date_found_missed_is_not_hidden_by_a_claim_about_a_later_one() {
        var position = position(
                LocalDate.of(2022, 1, 1),
                foundFor("2022", "2023-02-01", Standing.NOT_FULFILLED, null),
                reportedFor("2023", "2023-12-01", Standing.FULFILLED));
        assertThat(position.headline()).isEqualTo(Headline.PARTLY_FULFILLED);
        assertThat(position.guarantorFrom()).isEqualTo("2024-01-01");
    }

    @Test
    void it_is_fulfilled_when_each_of_its_last_dates_is_found_so() {
        var two = Deadline.of(PartialDate.year(2021), Recurrence.YEARLY, PartialDate.year(2022), null, null, null);
        var first = foundFor("2021", "2022-01-10", Standing.FULFILLED, "2021-11-30");
        var second = foundFor("2022", "2023-01-10", Standing.FULFILLED, "2022-11-30");
        assertThat(Position.of(two, null, new Voices(List.of(first)), Optional.empty())
                        .headline())
                .isEqualTo(Headline.IN_PROGRESS);
        var both = Position.of(two, null, new Voices(List.of(first, second)), Optional.empty());
        assertThat(both.headline()).isEqualTo(Headline.FULFILLED);
        assertThat(both.moveOn(TODAY)).isEqualTo(Mover.NOBODY);
        assertThat(both.schedule(TODAY, 30).state()).isEqualTo(ScheduleState.ON_TIME);
    }

    @Test
    void where_all_its_dates_are_claimed_it_awaits_verification_of_the_earliest() {
        var two = Deadline.of(PartialDate.year(2021), Recurrence.YEARLY, PartialDate.year(2022), null, null, null);
        var said = List.of(
                reportedFor("2021", "2021-12-01", Standing.FULFILLED),
                reportedFor("2022", "2022-12-01", Standing.FULFILLED),
                foundFor("2022", "2023-01-10", Standing.FULFILLED, "2022-11-30"));
        var position = Position.of(two, null, new Voices(said), Optional.empty());
        assertThat(position.schedule(TODAY, 30).state()).isEqualTo(ScheduleState.AWAITING_VERIFICATION);
        assertThat(position.schedule(TODAY, 30).due()).isEqualTo("2021-12-31");
        assertThat(position.moveOn(TODAY)).isEqualTo(Mover.GUARANTOR);
    }

    @Test
    void what_is_said_about_no_date_stops_the_clock_of_none() {
        var position = position(LocalDate.of(2022, 1, 1), reported("2024-06-20", Standing.FULFILLED));
        assertThat(position.headline()).isEqualTo(Headline.CLAIMED);
        assertThat(position.schedule(TODAY, 30).state()).isEqualTo(ScheduleState.OVERDUE);
        assertThat(position.guarantorFrom()).isEqualTo("2024-07-21");
    }

    @Test
    void only_the_date_that_was_claimed_can_be_disputed() {
        var voices = new Voices(List.of(reportedFor("2022", "2022-12-01", Standing.FULFILLED)));
        assertThat(voices.onTheMatter(PartialDate.year(2022)).mayBeDisputed()).isTrue();
        assertThat(voices.onTheMatter(PartialDate.year(2023)).mayBeDisputed()).isFalse();
        assertThat(voices.onTheMatter(null).mayBeDisputed()).isFalse();
    }

    @Test
    void one_date_found_missed_is_part_fulfilment_of_the_whole() {
        var position = position(null, foundFor("2021", "2022-02-01", Standing.NOT_FULFILLED, null));
        assertThat(position.headline()).isEqualTo(Headline.PARTLY_FULFILLED);
    }

    @Test
    void a_date_that_somebody_spoke_about_is_followed() {
        var position = position(null, reportedFor("2022", "2022-11-01", Standing.STALLED));
        assertThat(position.schedule(TODAY, 30))
                .isEqualTo(new Schedule(ScheduleState.OVERDUE, LocalDate.of(2022, 12, 31), null, 548));
    }
}
