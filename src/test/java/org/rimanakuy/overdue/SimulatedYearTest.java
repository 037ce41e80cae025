package org.rimanakuy.overdue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rimanakuy.testing.Acting.asSecretariat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rimanakuy.AnotherRegister;
import org.rimanakuy.commitment.Agreed;
import org.rimanakuy.commitment.AmendmentService;
import org.rimanakuy.commitment.CommitmentNumber;
import org.rimanakuy.commitment.Deadline;
import org.rimanakuy.commitment.MoveDeadline;
import org.rimanakuy.commitment.Recurrence;
import org.rimanakuy.commitment.Standing;
import org.rimanakuy.commitment.Voice;
import org.rimanakuy.journal.JournalService;
import org.rimanakuy.party.Capacity;
import org.rimanakuy.party.MandateData;
import org.rimanakuy.party.MandateService;
import org.rimanakuy.shared.PartialDate;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The year 2026, day by day: three servers sweep each night on one database, but for two outages. What came on record in
 * that year is written out below, line by line.
 */
class SimulatedYearTest {

    private static final ZoneId LIMA = ZoneId.of("America/Lima");
    private static final int SERVERS = 3;

    private static final DayToSet DAY = new DayToSet();
    private static ConfigurableApplicationContext context;
    private static PromisesToSweep made;
    private static CommitmentNumber post;
    private static CommitmentNumber bridge;
    private static CommitmentNumber water;
    private static CommitmentNumber school;
    private static CommitmentNumber yearly;

    /** Noon of a day that the test sets. */
    private static final class DayToSet extends Clock {

        private volatile LocalDate day = LocalDate.of(2026, 1, 5);

        @Override
        public ZoneId getZone() {
            return LIMA;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(instant(), zone);
        }

        @Override
        public Instant instant() {
            return day.atTime(12, 0).atZone(LIMA).toInstant();
        }
    }

    @BeforeAll
    static void theYear() throws Exception {
        context = AnotherRegister.empty(Path.of("target", "simulated-year").toAbsolutePath(), DAY);
        made = new PromisesToSweep(context, day("2026-01-01"), day("2026-10-31"));
        post = made.due("Posta", day("2026-03-01"));
        bridge = made.due("Puente", day("2026-03-15"));
        water = made.due("Agua", day("2026-04-01"));
        school = made.due("Escuela", day("2026-05-01"));
        yearly = made.promise(
                "Aporte",
                Deadline.of(
                        PartialDate.day(day("2026-02-10")),
                        Recurrence.HALF_YEARLY,
                        PartialDate.day(day("2026-12-31")),
                        null,
                        null,
                        null));
        asSecretariat(context, () -> context.getBean(MandateService.class)
                .record(new MandateData(
                        made.community,
                        "Quien preside",
                        null,
                        null,
                        Capacity.TITULAR,
                        null,
                        PartialDate.year(2024),
                        PartialDate.day(day("2026-12-15")),
                        null)));
        var acts = acts();
        try (var servers = Executors.newFixedThreadPool(SERVERS)) {
            for (var day = day("2026-01-05"); day.getYear() == 2026; day = day.plusDays(1)) {
                DAY.day = day;
                if (!isOutage(day)) {
                    night(servers, day);
                    acts.getOrDefault(day, () -> {}).run();
                }
            }
        }
    }

    @AfterAll
    static void close() {
        context.close();
    }

    private static boolean isOutage(LocalDate day) {
        return !day.isBefore(day("2026-05-25")) && day.isBefore(day("2026-06-01"))
                || !day.isBefore(day("2026-09-20")) && day.isBefore(day("2026-10-06"));
    }

    private static Map<LocalDate, Runnable> acts() {
        return Map.of(
                day("2026-02-08"), () -> made.said(yearly, Voice.PROMISOR, DAY.day, Standing.FULFILLED, day("2026-02-10")),
                day("2026-03-10"), () -> extend(bridge, day("2026-06-30")),
                day("2026-03-20"), () -> made.said(water, Voice.PROMISOR, DAY.day, Standing.FULFILLED),
                day("2026-05-20"), () -> made.said(school, Voice.PROMISOR, DAY.day, Standing.FULFILLED),
                day("2026-06-02"), () -> made.said(school, Voice.GUARANTOR, DAY.day, Standing.FULFILLED),
                day("2026-06-10"), () -> made.said(water, Voice.GUARANTOR, DAY.day, Standing.NOT_FULFILLED),
                day("2026-07-20"), () -> made.said(bridge, Voice.PROMISOR, DAY.day, Standing.IN_PROGRESS));
    }

    private static void extend(CommitmentNumber number, LocalDate until) {
        asSecretariat(context, () -> context.getBean(AmendmentService.class)
                .extend(new MoveDeadline(
                        made.id(number),
                        made.version(number),
                        PartialDate.day(until),
                        new Agreed("Las lluvias", "Sesión 3", PartialDate.day(DAY.day), null))));
    }

    private static void night(ExecutorService servers, LocalDate today) throws Exception {
        var start = new CyclicBarrier(SERVERS);
        Callable<Boolean> server = () -> {
            start.await();
            context.getBean(Sweep.class).until(today);
            context.getBean(Ascent.class).until(today);
            return true;
        };
        for (var swept : servers.invokeAll(List.of(server, server, server))) {
            assertThat(swept.get()).isTrue();
        }
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    @Test
    void what_nobody_touches_is_soon_overdue_and_overdue_for_long_also_through_an_outage() {
        assertThat(made.crossed(post))
                .containsExactly(
                        "2026-01-30 DUE_SOON 2026-03-01",
                        "2026-03-02 OVERDUE 2026-03-01",
                        "2026-03-31 OVERDUE_30 2026-03-01",
                        "2026-05-30 OVERDUE_90 2026-03-01",
                        "2026-08-28 OVERDUE_180 2026-03-01");
        assertThat(noticed(post, "OVERDUE_90")).isEqualTo("2026-06-01");
        assertThat(noticed(post, "OVERDUE_180")).isEqualTo("2026-08-28");
    }

    @Test
    void an_extension_makes_each_crossing_possible_once_more() {
        assertThat(made.crossed(bridge))
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
        assertThat(made.crossed(water))
                .containsExactly(
                        "2026-03-02 DUE_SOON 2026-04-01",
                        "2026-03-20 AWAITING 2026-03-20",
                        "2026-04-02 OVERDUE 2026-04-01",
                        "2026-04-19 AWAITING_30 2026-03-20",
                        "2026-05-01 OVERDUE_30 2026-04-01",
                        "2026-05-19 AWAITING_60 2026-03-20",
                        "2026-06-30 OVERDUE_90 2026-04-01",
                        "2026-09-28 OVERDUE_180 2026-04-01");
        assertThat(noticed(water, "OVERDUE")).isEqualTo("2026-06-10");
        assertThat(noticed(water, "OVERDUE_30")).isEqualTo("2026-06-10");
    }

    @Test
    void what_is_verified_crosses_nothing_more() {
        assertThat(made.crossed(school))
                .containsExactly(
                        "2026-04-01 DUE_SOON 2026-05-01",
                        "2026-05-02 OVERDUE 2026-05-01",
                        "2026-05-20 AWAITING 2026-05-20");
    }

    @Test
    void each_date_of_what_recurs_goes_by_itself() {
        assertThat(made.crossed(yearly))
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
        assertThat(context.getBean(JdbcClient.class)
                        .sql("select concat(crossed_on, ' ', kind, ' ', about_on) from crossing"
                                + " where kind like 'VALIDITY%' or kind like 'MANDATE%' order by crossed_on")
                        .query(String.class)
                        .list())
                .containsExactly(
                        "2026-10-01 VALIDITY_SOON 2026-10-31",
                        "2026-11-01 VALIDITY_ENDED 2026-10-31",
                        "2026-11-15 MANDATE_SOON 2026-12-15",
                        "2026-12-16 MANDATE_ENDED 2026-12-15");
        assertThat(made.count()).isEqualTo(5 + 6 + 8 + 3 + 8 + 4);
    }

    @Test
    void the_ladder_is_climbed_step_by_step_and_after_an_outage_all_that_was_missed() {
        assertThat(steps(post))
                .containsExactly(
                        "2026-03-02 RESPONSIBLE 2026-03-02",
                        "2026-03-16 FOLLOW_UP 2026-03-16",
                        "2026-03-31 ROUNDTABLE 2026-03-31",
                        "2026-04-30 GUARANTOR 2026-04-30",
                        "2026-05-30 OUTSIDE 2026-06-01");
    }

    @Test
    void an_answer_stops_the_ladder_and_silence_starts_it_from_the_bottom() {
        assertThat(steps(bridge))
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
        asSecretariat(context, () -> {
            var journal = context.getBean(JournalService.class);
            assertThat(journal.of(made.id(post).value()).stream()
                            .filter(act -> act.what().equals("commitment-escalated")))
                    .hasSize(5);
            assertThat(journal.firstBroken()).isEmpty();
        });
    }

    @Test
    void each_step_wrote_one_letter_to_each_address_it_goes_to() {
        assertThat(context.getBean(JdbcClient.class)
                        .sql("select count(*) from letter where about = :post group by address order by address")
                        .param("post", made.id(post).value())
                        .query(Integer.class)
                        .list())
                .as("the company for itself and as part of the roundtable; the guarantor as part of it and for itself")
                .containsExactly(2, 2);
    }

    private static String noticed(CommitmentNumber number, String kind) {
        return context.getBean(JdbcClient.class)
                .sql("select noticed_at from crossing where subject_id = :id and kind = :kind")
                .param("id", made.id(number).value())
                .param("kind", kind)
                .query((row, index) -> row.getTimestamp(1).toInstant().atZone(LIMA).toLocalDate())
                .single()
                .toString();
    }

    /** The day the ladder gives, the step, the day it was taken and, where there is one, the day it was stopped. */
    private static List<String> steps(CommitmentNumber number) {
        return context.getBean(EscalationService.class).of(made.id(number)).reversed().stream()
                .map(row -> row.reachedOn() + " " + row.step() + " " + row.takenOn()
                        + row.stoppedOn().map(day -> " - " + day).orElse(""))
                .toList();
    }
}
