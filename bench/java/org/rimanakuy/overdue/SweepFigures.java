package org.rimanakuy.overdue;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.stream.LongStream;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a sweep costs beside the bare SQL over the same rows, and how much memory it takes. */
public final class SweepFigures {

    private static final int DUE_SOON_DAYS = 30;
    private static final LocalDate EVER = LocalDate.of(1000, 1, 1);

    private final JdbcClient sql;
    private final Sweep sweep;
    private final LocalDate today;

    public SweepFigures(ApplicationContext application) {
        sql = application.getBean(JdbcClient.class);
        sweep = application.getBean(Sweep.class);
        today = LocalDate.now(application.getBean(Clock.class));
    }

    /** @return milliseconds, rows and megabytes, in the order in which they are to be read */
    public Map<String, Double> measure() {
        var figures = new LinkedHashMap<String, Double>();
        sql.sql("create or replace table crossing_bare like crossing").update();
        empty();
        figures.put("first pass: rows that are crossed", (double) select(EVER));
        figures.put("first pass: bare select of them, ms", time(() -> select(EVER)));
        figures.put("first pass: bare insert of them, ms", time(() -> insert(EVER)));
        System.gc();
        var before = used();
        figures.put("first pass: sweep, ms", time(() -> sweep.until(today)));
        figures.put("first pass: rows written", (double) count());
        System.gc();
        figures.put("first pass: heap kept by it, MB", (used() - before) / 1e6);
        figures.put("one day: rows that are crossed", (double) select(today));
        figures.put("one day: bare select of them, ms", median(() -> nanoseconds(() -> select(today))));
        figures.put("one day: bare insert of them, ms", median(() -> {
            sql.sql("delete from crossing_bare where crossed_on = :today")
                    .param("today", today)
                    .update();
            return nanoseconds(() -> insert(today));
        }));
        figures.put("one day: sweep, ms", median(this::day));
        sql.sql("drop table crossing_bare").update();
        return figures;
    }

    /** As if yesterday had been swept and today had not. */
    private long day() {
        sql.sql("delete from crossing where crossed_on = :today")
                .param("today", today)
                .update();
        sql.sql("update sweep set swept_until = :yesterday, sweeping = null")
                .param("yesterday", today.minusDays(1))
                .update();
        return nanoseconds(() -> sweep.until(today));
    }

    private void empty() {
        sql.sql("truncate table crossing").update();
        sql.sql("delete from sweep").update();
    }

    private int count() {
        return sql.sql("select count(*) from crossing").query(Integer.class).single();
    }

    /** @param after only what is about this day, or everything */
    private long select(LocalDate after) {
        var rows = new long[1];
        for (var threshold : Threshold.all(DUE_SOON_DAYS)) {
            bare("select c.commitment_id, c.%1$s, c.example", threshold, after)
                    .query(row -> {
                        rows[0]++;
                    });
        }
        return rows[0];
    }

    private long insert(LocalDate after) {
        var rows = 0L;
        for (var threshold : Threshold.all(DUE_SOON_DAYS)) {
            rows += bare(
                            "insert into crossing_bare (subject_id, kind, about_on, crossed_on, noticed_at, example)"
                                    + " select c.commitment_id, '" + threshold.kind() + "', c.%1$s, c.%1$s + interval "
                                    + threshold.days() + " day, now(6), c.example",
                            threshold,
                            after)
                    .update();
        }
        return rows;
    }

    private JdbcClient.StatementSpec bare(String what, Threshold threshold, LocalDate after) {
        var about = today.minusDays(threshold.days());
        var everything = threshold.kind() == CrossingKind.DUE_SOON ? today : EVER;
        return sql.sql((what + " from commitment c where c.clock_state = :state and c.%1$s between :from and :to"
                                + " and c.deadline_kind <> 'RECURRING'")
                        .formatted(threshold.column()))
                .param("state", threshold.run().name())
                .param("from", after.equals(EVER) ? everything : about)
                .param("to", about);
    }

    private static long used() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(pool -> pool.getUsage())
                .mapToLong(MemoryUsage::getUsed)
                .sum();
    }

    private static double time(Runnable work) {
        return nanoseconds(work) / 1e6;
    }

    /** @param nanoseconds what each of nine turns took */
    private static double median(LongSupplier nanoseconds) {
        var times = LongStream.generate(nanoseconds).limit(9).sorted().toArray();
        return times[times.length / 2] / 1e6;
    }

    private static long nanoseconds(Runnable work) {
        var began = System.nanoTime();
        work.run();
        return System.nanoTime() - began;
    }
}
