package org.rimanakuy.overdue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rimanakuy.testing.Acting.asSecretariat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.commitment.ClockService;
import org.rimanakuy.commitment.CommitmentId;
import org.rimanakuy.commitment.CommitmentNumber;
import org.rimanakuy.commitment.CommitmentService;
import org.rimanakuy.commitment.Deadline;
import org.rimanakuy.commitment.NewCommitment;
import org.rimanakuy.commitment.Recurrence;
import org.rimanakuy.commitment.Standing;
import org.rimanakuy.commitment.StatementData;
import org.rimanakuy.commitment.Voice;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.testing.CleanDatabase;
import org.rimanakuy.testing.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class SweepTest {

    private static final int MANY = 400;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Sweep sweep;

    @Autowired
    private ClockService clocks;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private Clock clock;

    private LocalDate today = LocalDate.EPOCH;
    private @Nullable PromisesToSweep made;

    @BeforeEach
    void record() {
        CleanDatabase.clean(context);
        today = LocalDate.now(clock);
        made = new PromisesToSweep(context, today.minusYears(1), null);
    }

    private PromisesToSweep made() {
        return java.util.Objects.requireNonNull(made);
    }

    private NewCommitment random(Random random, int index) {
        var day = today.plusDays(random.nextInt(700) - 500);
        var deadline = switch (random.nextInt(6)) {
            case 0 -> Deadline.NONE;
            case 1 -> Deadline.of(PartialDate.day(day), Recurrence.MONTHLY, null, null, null, null);
            default -> Deadline.on(PartialDate.day(day));
        };
        var said = new ArrayList<StatementData>();
        if (random.nextInt(3) > 0) {
            said.add(said(random, Voice.PROMISOR, day.minusDays(random.nextInt(90))));
        }
        if (random.nextInt(3) == 0) {
            said.add(said(random, Voice.GUARANTOR, day.plusDays(random.nextInt(40))));
        }
        return new NewCommitment(
                CommitmentId.next(),
                new CommitmentNumber(2024, index + 1),
                made().data("Promesa " + index, deadline),
                said,
                Optional.empty());
    }

    private static StatementData said(Random random, Voice voice, LocalDate on) {
        var standings = List.of(Standing.FULFILLED, Standing.FULFILLED, Standing.IN_PROGRESS, Standing.NOT_FULFILLED);
        return new StatementData(
                voice, null, PartialDate.day(on), standings.get(random.nextInt(4)), "Dicho", null, null, false, "Acta");
    }

    private List<CommitmentId> many() {
        var random = new Random(6);
        var all = IntStream.range(0, MANY)
                .mapToObj(index -> random(random, index))
                .toList();
        asSecretariat(context, () -> context.getBean(CommitmentService.class).recordAll(all, false));
        return all.stream().map(NewCommitment::id).toList();
    }

    private Set<Crossing> kept() {
        return new HashSet<>(sql.sql("select subject_id, kind, about_on, crossed_on from crossing")
                .query((row, index) -> new Crossing(
                        row.getObject(1, java.util.UUID.class),
                        CrossingKind.valueOf(row.getString(2)),
                        row.getObject(3, LocalDate.class),
                        row.getObject(4, LocalDate.class)))
                .list());
    }

    @Test
    void of_some_hundred_random_promises_the_sweep_finds_what_the_rule_tells_of_each() {
        var ids = many();
        sweep.until(today);
        sweep.until(today.plusDays(3));
        sweep.until(today.plusDays(47));

        var rule = new Crossings(30);
        var expected = new HashSet<Crossing>();
        var last = today.plusDays(47);
        for (var read : clocks.of(ids, last.plusDays(30))) {
            expected.addAll(rule.standing(read, today));
            expected.addAll(rule.between(read, today, last));
        }
        assertThat(expected).hasSizeGreaterThan(500);
        assertThat(expected.stream().map(Crossing::kind).distinct()).hasSize(8);
        var found = kept();
        assertThat(expected.stream().filter(one -> !found.contains(one))).isEmpty();
        assertThat(found.stream().filter(one -> !expected.contains(one))).isEmpty();
    }

    @Test
    void swept_again_on_the_same_day_it_writes_nothing() {
        many();
        sweep.until(today);
        var before = made().count();
        sweep.until(today);
        sweep.startOver();
        sweep.until(today);
        assertThat(before).isPositive();
        assertThat(made().count()).isEqualTo(before);
    }

    @Test
    void three_servers_that_sweep_at_once_write_what_one_would_have_written() throws Exception {
        many();
        sweep.until(today.plusDays(20));
        var alone = kept();
        sql.sql("delete from crossing").update();
        sql.sql("delete from sweep").update();

        var start = new CyclicBarrier(3);
        Callable<Boolean> sweeping = () -> {
            start.await();
            sweep.until(today.plusDays(20));
            return true;
        };
        try (var threads = Executors.newFixedThreadPool(3)) {
            for (var swept : threads.invokeAll(List.of(sweeping, sweeping, sweeping))) {
                assertThat(swept.get()).isTrue();
            }
        }
        assertThat(kept()).isEqualTo(alone);
    }

    @Test
    void after_an_outage_it_writes_in_order_of_the_days_that_were_missed() {
        var first = made().due("Primera", today.plusDays(40));
        var second = made().due("Segunda", today.plusDays(45));
        sweep.until(today);
        sweep.until(today.plusDays(100));
        assertThat(made().crossed(first))
                .containsExactly(
                        today.plusDays(10) + " DUE_SOON " + today.plusDays(40),
                        today.plusDays(41) + " OVERDUE " + today.plusDays(40),
                        today.plusDays(70) + " OVERDUE_30 " + today.plusDays(40));
        assertThat(made().crossed(second)).hasSize(3);
        assertThat(sql.sql("select crossed_on from crossing order by noticed_at, crossed_on")
                        .query(LocalDate.class)
                        .list())
                .isSorted();
    }

    @Test
    void each_date_of_a_recurring_promise_is_overdue_for_itself() {
        var yearly = Deadline.of(PartialDate.day(today.plusDays(5)), Recurrence.MONTHLY, null, null, null, null);
        var number = made().promise("Aporte mensual", yearly);
        sweep.until(today);
        made().said(number, Voice.PROMISOR, today, Standing.FULFILLED, today.plusDays(5));
        sweep.until(today.plusDays(80));
        var second = PartialDate.day(today.plusDays(5)).plusMonths(1).lastDay();
        var third = PartialDate.day(today.plusDays(5)).plusMonths(2).lastDay();
        assertThat(made().crossed(number))
                .contains(
                        today + " AWAITING " + today,
                        second.plusDays(1) + " OVERDUE " + second,
                        third.plusDays(1) + " OVERDUE " + third)
                .doesNotContain(today.plusDays(6) + " OVERDUE " + today.plusDays(5));
    }

    @Test
    void what_a_batch_finds_is_found_through_the_index_of_the_clock() {
        many();
        sql.sql("analyze table commitment").query().listOfRows();
        for (var column : List.of("clock_due", "clock_since")) {
            var plan = sql.sql("explain " + CrossingsKept.rows(column) + " limit 100")
                    .param("state", "RUNNING")
                    .param("from", today)
                    .param("to", today)
                    .param("atOn", LocalDate.of(1000, 1, 1))
                    .param("atOrder", 0)
                    .query()
                    .listOfRows()
                    .getFirst();
            assertThat((String) plan.get("key")).startsWith("idx_commitment_clock");
            assertThat((String) plan.get("Extra")).doesNotContain("filesort");
        }
    }
}
