package org.rimanakuy.overdue;

import static org.rimanakuy.testing.Acting.asSecretariat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.rimanakuy.AnotherRegister;
import org.rimanakuy.commitment.ClockService;
import org.rimanakuy.commitment.CommitmentId;
import org.rimanakuy.commitment.CommitmentNumber;
import org.rimanakuy.commitment.CommitmentService;
import org.rimanakuy.commitment.Deadline;
import org.rimanakuy.commitment.NewCommitment;
import org.rimanakuy.shared.PartialDate;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The register as a process of its own that sweeps many promises in very small batches. The first time it says on its
 * output when it is in the middle of it, and waits to be killed; the second time it goes on and says what it found.
 */
public final class SweepToKill {

    static final String MIDDLE = "In the middle: ";
    static final String DONE = "Done: ";
    private static final int MANY = 1_500;
    private static final int FEW = 400;

    private final ApplicationContext context;
    private final JdbcClient sql;
    private final LocalDate today;

    private SweepToKill(ApplicationContext context, LocalDate today) {
        this.context = context;
        this.sql = context.getBean(JdbcClient.class);
        this.today = today;
    }

    public static void main(String[] arguments) {
        try {
            var clock = Clock.system(ZoneId.of("America/Lima"));
            var context =
                    AnotherRegister.on(Path.of(arguments[0]).toAbsolutePath(), clock, "--rimanakuy.sweep-batch=5");
            new SweepToKill(context, LocalDate.now(clock)).run();
        } catch (RuntimeException failed) {
            failed.printStackTrace(System.out);
        }
        // the embedded database would keep the process alive, and whoever waits for it waiting
        System.exit(0);
    }

    private void run() {
        if (count("select count(*) from commitment") == 0) {
            record();
            Thread.ofPlatform().daemon().start(this::tellTheMiddle);
        }
        context.getBean(Sweep.class).until(today);
        var found = new HashSet<>(sql.sql("select subject_id, kind, about_on, crossed_on from crossing")
                .query((row, index) -> new Crossing(
                        row.getObject(1, UUID.class),
                        CrossingKind.valueOf(row.getString(2)),
                        row.getObject(3, LocalDate.class),
                        row.getObject(4, LocalDate.class)))
                .list());
        var expected = expected();
        System.out.println(DONE + found.size() + " of " + expected.size() + ", same: " + found.equals(expected));
    }

    private void record() {
        var made = new PromisesToSweep(context, today.minusYears(1), null);
        var all = IntStream.range(0, MANY)
                .mapToObj(index -> new NewCommitment(
                        CommitmentId.next(),
                        new CommitmentNumber(2024, index + 1),
                        made.data(
                                "Promesa " + index,
                                Deadline.on(PartialDate.day(today.minusDays(200).plusDays(index % 230)))),
                        List.of(),
                        Optional.empty()))
                .toList();
        asSecretariat(context, () -> context.getBean(CommitmentService.class).recordAll(all, false));
    }

    private void tellTheMiddle() {
        while (count("select count(*) from crossing") < FEW) {
            Thread.onSpinWait();
        }
        System.out.println(MIDDLE + count("select count(*) from crossing"));
    }

    private HashSet<Crossing> expected() {
        var ids = sql.sql("select commitment_id from commitment")
                .query((row, index) -> new CommitmentId(row.getObject(1, UUID.class)))
                .list();
        var rule = new Crossings(30);
        var expected = new HashSet<Crossing>();
        asSecretariat(
                context,
                () -> context.getBean(ClockService.class)
                        .of(ids, today)
                        .forEach(clock -> expected.addAll(rule.standing(clock, today))));
        return expected;
    }

    private int count(String counting) {
        return sql.sql(counting).query(Integer.class).single();
    }
}
