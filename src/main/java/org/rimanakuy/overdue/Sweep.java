package org.rimanakuy.overdue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.commitment.ClockService;
import org.rimanakuy.dialogue.RoundtableService;
import org.rimanakuy.overdue.CrossingsKept.Batch;
import org.rimanakuy.overdue.CrossingsKept.Mark;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SystemActs;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes down what was crossed, day by day since the last day that was swept, in batches of one transaction each. How far
 * it is stands in one row, which whoever sweeps holds for a batch: several servers share the work, and one that dies in
 * the middle of a batch leaves it to the next as if it had never begun it.
 */
@Component
class Sweep {

    private static final LocalDate EVER = LocalDate.of(1000, 1, 1);
    private static final int TRIES = 5;
    private static final int RECURRING_AT_ONCE = 200;

    private final CrossingsKept kept;
    private final ClockService clocks;
    private final RoundtableService roundtables;
    private final SystemActs system;
    private final JdbcClient sql;
    private final TransactionTemplate transaction;
    private final Crossings crossings;
    private final List<Threshold> thresholds;
    private final int dueSoonDays;
    private final int batch;

    Sweep(
            CrossingsKept kept,
            ClockService clocks,
            RoundtableService roundtables,
            SystemActs system,
            JdbcClient sql,
            PlatformTransactionManager transactions,
            @Value("${rimanakuy.due-soon-days:30}") int dueSoonDays,
            @Value("${rimanakuy.sweep-batch:2000}") int batch) {
        this.kept = kept;
        this.clocks = clocks;
        this.roundtables = roundtables;
        this.system = system;
        this.sql = sql;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
        this.crossings = new Crossings(dueSoonDays);
        this.thresholds = Threshold.all(dueSoonDays);
        this.dueSoonDays = dueSoonDays;
        this.batch = batch;
    }

    /**
     * Where the sweep is.
     *
     * @param until the last day that was swept; empty when everything is to be looked at
     * @param day the one that is being swept, lane by lane
     * @param after the last row of the last batch of the lane
     */
    private record Place(
            @Nullable LocalDate until, @Nullable LocalDate day, int lane, Mark after) {

        static Place in(ResultSet row, int index) throws SQLException {
            var on = row.getObject("at_on", LocalDate.class);
            return new Place(
                    row.getObject("swept_until", LocalDate.class),
                    row.getObject("sweeping", LocalDate.class),
                    row.getInt("lane"),
                    new Mark(on == null ? EVER : on, row.getLong("at_order")));
        }

        boolean isWhole() {
            return until == null;
        }

        Place at(Mark mark) {
            return new Place(until, day, lane, mark);
        }

        Place nextLane() {
            return new Place(until, day, lane + 1, new Mark(EVER, 0));
        }

        Place done() {
            return new Place(day, null, 0, new Mark(EVER, 0));
        }
    }

    /** Sweeps every day up to and with today. */
    void until(LocalDate today) {
        system.as("rimanakuy", Role.SECRETARIAT, () -> {
            while (step(today)) {
                Thread.onSpinWait();
            }
            return true;
        });
    }

    /** Everything is looked at once more in the next sweep; what is on record already stays as it is. */
    void startOver() {
        hold();
        put(new Place(null, null, 0, new Mark(EVER, 0)));
    }

    /** @return whether there is more to do */
    private boolean step(LocalDate today) {
        for (var tries = 1; ; tries++) {
            try {
                return Boolean.TRUE.equals(transaction.execute(status -> batch(today)));
            } catch (PessimisticLockingFailureException lost) {
                if (tries == TRIES) {
                    throw lost;
                }
            }
        }
    }

    private boolean batch(LocalDate today) {
        var place = hold();
        var day = place.day() == null ? next(place, today) : place.day();
        if (day.isAfter(today)) {
            return false;
        }
        put(advance(new Place(place.until(), day, place.lane(), place.after())));
        return true;
    }

    private static LocalDate next(Place place, LocalDate today) {
        return place.until() == null ? today : place.until().plusDays(1);
    }

    private Place advance(Place place) {
        if (place.lane() < thresholds.size()) {
            return kept.keep(range(place)).map(place::at).orElseGet(place::nextLane);
        }
        var day = Objects.requireNonNull(place.day());
        if (place.lane() == thresholds.size()) {
            return clocks.recurring(place.after().order(), RECURRING_AT_ONCE, day.plusDays(dueSoonDays))
                    .map(page -> {
                        page.clocks()
                                .forEach(clock -> kept.keep(
                                        clock.commitment().value(),
                                        place.isWhole()
                                                ? crossings.standing(clock, day)
                                                : crossings.between(clock, day.minusDays(1), day)));
                        return place.at(new Mark(EVER, page.last()));
                    })
                    .orElseGet(place::nextLane);
        }
        ends(day, place.isWhole());
        return place.done();
    }

    private Batch range(Place place) {
        var threshold = thresholds.get(place.lane());
        var day = Objects.requireNonNull(place.day());
        var about = day.minusDays(threshold.days());
        var from = place.isWhole() ? (threshold.kind() == CrossingKind.DUE_SOON ? day : EVER) : about;
        return new Batch(threshold, from, about, place.after(), batch);
    }

    /** What had ended when everything was first looked at is history, and told to nobody. */
    private void ends(LocalDate day, boolean whole) {
        for (var table : roundtables.all()) {
            table.data()
                    .validity()
                    .ifPresent(end -> Ends.crossed(table.id().value(), end.lastDay(), day, dueSoonDays)
                            .filter(crossing -> !whole || crossing.kind() == CrossingKind.VALIDITY_SOON)
                            .ifPresent(crossing -> kept.keepOfRoundtable(crossing, table.example())));
        }
        kept.keepOfMandates(CrossingKind.MANDATE_SOON, day, day.plusDays(dueSoonDays), -dueSoonDays);
        if (!whole) {
            kept.keepOfMandates(CrossingKind.MANDATE_ENDED, day.minusDays(1), day.minusDays(1), 1);
        }
    }

    /** Holds the row, and makes it where there is none, until the transaction ends. */
    private Place hold() {
        sql.sql("insert into sweep (name, lane, at_order) values ('daily', 0, 0) on duplicate key update name = name")
                .update();
        return sql.sql("select * from sweep where name = 'daily' for update")
                .query(Place::in)
                .single();
    }

    private void put(Place place) {
        sql.sql("update sweep set swept_until = :until, sweeping = :day, lane = :lane, at_on = :on, at_order = :order"
                        + " where name = 'daily'")
                .param("until", place.until())
                .param("day", place.day())
                .param("lane", place.lane())
                .param("on", place.after().on())
                .param("order", place.after().order())
                .update();
    }
}
