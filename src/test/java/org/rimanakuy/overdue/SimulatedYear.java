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
import org.rimanakuy.AnotherRegister;
import org.rimanakuy.commitment.Agreed;
import org.rimanakuy.commitment.AmendmentService;
import org.rimanakuy.commitment.CommitmentNumber;
import org.rimanakuy.commitment.Deadline;
import org.rimanakuy.commitment.MoveDeadline;
import org.rimanakuy.commitment.Recurrence;
import org.rimanakuy.commitment.Standing;
import org.rimanakuy.commitment.Voice;
import org.rimanakuy.party.Capacity;
import org.rimanakuy.party.MandateData;
import org.rimanakuy.party.MandateService;
import org.rimanakuy.shared.PartialDate;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The year 2026, day by day, in a register of its own: three servers sweep each night on one database, but for two
 * outages; in between some speak, some get more time and some say nothing.
 */
final class SimulatedYear implements AutoCloseable {

    static final ZoneId LIMA = ZoneId.of("America/Lima");
    private static final int SERVERS = 3;

    final ConfigurableApplicationContext context;
    final PromisesToSweep made;
    final CommitmentNumber post;
    final CommitmentNumber bridge;
    final CommitmentNumber water;
    final CommitmentNumber school;
    final CommitmentNumber yearly;
    private final DayToSet today = new DayToSet();

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

    SimulatedYear() throws IOException {
        context = AnotherRegister.empty(Path.of("target", "simulated-year").toAbsolutePath(), today);
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
        asSecretariat(
                context,
                () -> context.getBean(MandateService.class)
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
    }

    void pass() throws Exception {
        var acts = acts();
        try (var servers = Executors.newFixedThreadPool(SERVERS)) {
            for (var day = day("2026-01-05"); day.getYear() == 2026; day = day.plusDays(1)) {
                today.day = day;
                if (!isOutage(day)) {
                    night(servers, day);
                    acts.getOrDefault(day, () -> {}).run();
                }
            }
        }
    }

    @Override
    public void close() {
        context.close();
    }

    private static boolean isOutage(LocalDate day) {
        return !day.isBefore(day("2026-05-25")) && day.isBefore(day("2026-06-01"))
                || !day.isBefore(day("2026-09-20")) && day.isBefore(day("2026-10-06"));
    }

    private Map<LocalDate, Runnable> acts() {
        return Map.of(
                day("2026-02-08"),
                        () -> made.said(yearly, Voice.PROMISOR, today.day, Standing.FULFILLED, day("2026-02-10")),
                day("2026-03-10"), () -> extend(bridge, day("2026-06-30")),
                day("2026-03-20"), () -> made.said(water, Voice.PROMISOR, today.day, Standing.FULFILLED),
                day("2026-05-20"), () -> made.said(school, Voice.PROMISOR, today.day, Standing.FULFILLED),
                day("2026-06-02"), () -> made.said(school, Voice.GUARANTOR, today.day, Standing.FULFILLED),
                day("2026-06-10"), () -> made.said(water, Voice.GUARANTOR, today.day, Standing.NOT_FULFILLED),
                day("2026-07-20"), () -> made.said(bridge, Voice.PROMISOR, today.day, Standing.IN_PROGRESS));
    }

    private void extend(CommitmentNumber number, LocalDate until) {
        asSecretariat(
                context,
                () -> context.getBean(AmendmentService.class)
                        .extend(new MoveDeadline(
                                made.id(number),
                                made.version(number),
                                PartialDate.day(until),
                                new Agreed("Las lluvias", "Sesión 3", PartialDate.day(today.day), null))));
    }

    private void night(ExecutorService servers, LocalDate day) throws Exception {
        var start = new CyclicBarrier(SERVERS);
        Callable<Boolean> server = () -> {
            start.await();
            context.getBean(Sweep.class).until(day);
            context.getBean(Ascent.class).until(day);
            return true;
        };
        for (var swept : servers.invokeAll(List.of(server, server, server))) {
            assertThat(swept.get()).isTrue();
        }
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
