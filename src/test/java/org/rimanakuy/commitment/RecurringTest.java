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
    void one_date_met_is_progress_and_not_fulfilment_of_the_whole() {
        var position = position(null, reportedFor("2021", "2021-12-01", Standing.FULFILLED));
        assertThat(position.headline()).isEqualTo(Headline.IN_PROGRESS);
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
