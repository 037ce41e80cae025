package org.rimanakuy.overdue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rimanakuy.testing.Acting.asSecretariat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rimanakuy.commitment.CommitmentNumber;
import org.rimanakuy.journal.JournalService;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What came on record in {@link SimulatedYear}, written out line by line. */
class SimulatedYearTest {

    private static SimulatedYear year;

    @BeforeAll
    static void theYear() throws Exception {
        year = new SimulatedYear();
        year.pass();
    }

    @AfterAll
    static void close() {
        year.close();
    }

    @Test
    void what_nobody_touches_is_soon_overdue_and_overdue_for_long_also_through_an_outage() {
        assertThat(year.made.crossed(year.post))
                .containsExactly(
                        "2026-01-30 DUE_SOON 2026-03-01",
                        "2026-03-02 OVERDUE 2026-03-01",
                        "2026-03-31 OVERDUE_30 2026-03-01",
                        "2026-05-30 OVERDUE_90 2026-03-01",
                        "2026-08-28 OVERDUE_180 2026-03-01");
        assertThat(noticed(year.post, "OVERDUE_90")).isEqualTo("2026-06-01");
        assertThat(noticed(year.post, "OVERDUE_180")).isEqualTo("2026-08-28");
    }

    @Test
    void an_extension_makes_each_crossing_possible_once_more() {
        assertThat(year.made.crossed(year.bridge))
                .containsExactly(
                        "2026-02-13 DUE_SOON 2026-03-15",
                        "2026-05-31 DUE_SOON 2026-06-30",
                        "2026-07-01 OVERDUE 2026-06-30",
                        "2026-07-30 OVERDUE_30 2026-06-30",
                        "2026-09-28 OVERDUE_90 2026-06-30",
                        "2026-12-27 OVERDUE_180 2026-06-30");
    }

    @Test
    void a_claim_in_time_stops_the_clock_and_its_refusal_runs_it_from_the_deadline() {
        assertThat(year.made.crossed(year.water))
                .containsExactly(
                        "2026-03-02 DUE_SOON 2026-04-01",
                        "2026-03-20 AWAITING 2026-03-20",
                        "2026-04-02 OVERDUE 2026-04-01",
                        "2026-04-19 AWAITING_30 2026-03-20",
                        "2026-05-01 OVERDUE_30 2026-04-01",
                        "2026-05-19 AWAITING_60 2026-03-20",
                        "2026-06-30 OVERDUE_90 2026-04-01",
                        "2026-09-28 OVERDUE_180 2026-04-01");
        assertThat(noticed(year.water, "OVERDUE")).isEqualTo("2026-06-10");
        assertThat(noticed(year.water, "OVERDUE_30")).isEqualTo("2026-06-10");
    }

    @Test
    void what_is_verified_crosses_nothing_more() {
        assertThat(year.made.crossed(year.school))
                .containsExactly(
                        "2026-04-01 DUE_SOON 2026-05-01",
                        "2026-05-02 OVERDUE 2026-05-01",
                        "2026-05-20 AWAITING 2026-05-20");
    }

    @Test
    void each_date_of_what_recurs_goes_by_itself() {
        assertThat(year.made.crossed(year.yearly))
                .containsExactly(
                        "2026-01-11 DUE_SOON 2026-02-10",
                        "2026-02-08 AWAITING 2026-02-08",
                        "2026-03-10 AWAITING_30 2026-02-08",
                        "2026-04-09 AWAITING_60 2026-02-08",
                        "2026-07-11 DUE_SOON 2026-08-10",
                        "2026-08-11 OVERDUE 2026-08-10",
                        "2026-09-09 OVERDUE_30 2026-08-10",
                        "2026-11-08 OVERDUE_90 2026-08-10");
    }

    @Test
    void the_roundtable_and_the_mandate_end_soon_and_then_have_ended_and_nothing_else_is_on_record() {
        assertThat(year.context
                        .getBean(JdbcClient.class)
                        .sql("select concat(crossed_on, ' ', kind, ' ', about_on) from crossing"
                                + " where kind like 'VALIDITY%' or kind like 'MANDATE%' order by crossed_on")
                        .query(String.class)
                        .list())
                .containsExactly(
                        "2026-10-01 VALIDITY_SOON 2026-10-31",
                        "2026-11-01 VALIDITY_ENDED 2026-10-31",
                        "2026-11-15 MANDATE_SOON 2026-12-15",
                        "2026-12-16 MANDATE_ENDED 2026-12-15");
        assertThat(year.made.count()).isEqualTo(5 + 6 + 8 + 3 + 8 + 4);
    }

    @Test
    void the_ladder_is_climbed_step_by_step_and_after_an_outage_all_that_was_missed() {
        assertThat(steps(year.post))
                .containsExactly(
                        "2026-03-02 RESPONSIBLE 2026-03-02",
                        "2026-03-16 FOLLOW_UP 2026-03-16",
                        "2026-03-31 ROUNDTABLE 2026-03-31",
                        "2026-04-30 GUARANTOR 2026-04-30",
                        "2026-05-30 OUTSIDE 2026-06-01");
    }

    @Test
    void an_answer_stops_the_ladder_and_silence_starts_it_from_the_bottom() {
        assertThat(steps(year.bridge))
                .containsExactly(
                        "2026-07-01 RESPONSIBLE 2026-07-01 - 2026-07-20",
                        "2026-07-15 FOLLOW_UP 2026-07-15 - 2026-07-20",
                        "2026-08-19 RESPONSIBLE 2026-08-19",
                        "2026-09-03 FOLLOW_UP 2026-09-03",
                        "2026-09-18 ROUNDTABLE 2026-09-18",
                        "2026-10-18 GUARANTOR 2026-10-18",
                        "2026-11-17 OUTSIDE 2026-11-17");
    }

    @Test
    void each_step_is_in_the_journal_once_and_the_chain_holds() throws IOException {
        asSecretariat(year.context, () -> {
            var journal = year.context.getBean(JournalService.class);
            assertThat(journal.of(year.made.id(year.post).value()).stream()
                            .filter(act -> act.what().equals("commitment-escalated")))
                    .hasSize(5);
            assertThat(journal.firstBroken()).isEmpty();
        });
    }

    @Test
    void each_step_wrote_one_letter_to_each_address_it_goes_to() {
        assertThat(year.context
                        .getBean(JdbcClient.class)
                        .sql("select count(*) from letter where about = :post group by address order by address")
                        .param("post", year.made.id(year.post).value())
                        .query(Integer.class)
                        .list())
                .as("the company for itself and as part of the roundtable; the guarantor as part of it and for itself")
                .containsExactly(2, 2);
    }

    private static String noticed(CommitmentNumber number, String kind) {
        return year.context
                .getBean(JdbcClient.class)
                .sql("select noticed_at from crossing where subject_id = :id and kind = :kind")
                .param("id", year.made.id(number).value())
                .param("kind", kind)
                .query((row, index) -> row.getTimestamp(1)
                        .toInstant()
                        .atZone(SimulatedYear.LIMA)
                        .toLocalDate())
                .single()
                .toString();
    }

    /** The day the ladder gives, the step, the day it was taken and, where there is one, the day it was stopped. */
    private static List<String> steps(CommitmentNumber number) {
        return year.context.getBean(EscalationService.class).of(year.made.id(number)).reversed().stream()
                .map(row -> row.reachedOn() + " " + row.step() + " " + row.takenOn()
                        + row.stoppedOn().map(day -> " - " + day).orElse(""))
                .toList();
    }
}
