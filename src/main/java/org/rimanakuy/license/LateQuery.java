package org.rimanakuy.license;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rimanakuy.commitment.Late;
import org.rimanakuy.commitment.Weight;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What was overdue at the end of a day among the commitments about which nothing was said or agreed since: for these the
 * columns that the register keeps tell it. The others are named, to be replayed one by one.
 */
@Component
class LateQuery {

    /** Dates known only by their year count from its last day, so all of the year may have been said later. */
    private static final String TOUCHED = """
            ((c.ended_on is not null and c.ended_on >= :since)
                or exists (select 1 from statement t where t.commitment_id = c.commitment_id and t.stated_on >= :since)
                or exists (select 1 from amendment a where a.commitment_id = c.commitment_id and a.approved_on >= :since))""";

    private static final String LATE = """
            from commitment c
            where c.clock_state = 'RUNNING' and c.clock_due >= :from and c.clock_due < :day and c.made_on <= :day
                and %s and not %s""";

    private static final String WEIGHED = "(c.weight + 1) * least(datediff(:day, c.clock_due), %d)";

    private static final String HEAVIEST = """
            select c.commitment_id, c.number, c.title, c.promisor_id, c.weight, c.clock_due,
                datediff(:day, c.clock_due) days
            %s order by %s desc, c.clock_due, c.number limit %d""";

    private static final String TOUCHED_NUMBERS = """
            select few.number_order from (
                select c.number_order from commitment c
                    where c.ended_on >= :since and %1$s and %2$s
                union
                select c.number_order from (select distinct commitment_id from statement where stated_on >= :since) t
                    join commitment c on c.commitment_id = t.commitment_id where %1$s and %2$s
                union
                select c.number_order from (select distinct commitment_id from amendment where approved_on >= :since) a
                    join commitment c on c.commitment_id = a.commitment_id where %1$s and %2$s
            ) few order by few.number_order""";

    /** Without a deadline, or with one that is still to come and never was another, nothing was ever late. */
    private static final String EVER_LATE = """
            (exists (select 1 from amendment m where m.commitment_id = c.commitment_id)
                or not (c.deadline_kind = 'NONE' or (c.deadline_kind = 'DATE' and c.due_on >= :last)))""";

    /** Only a claim or a dispute begins a term to answer. */
    private static final String EVER_ASKED = """
            exists (select 1 from statement w where w.commitment_id = c.commitment_id
                and (w.disputes or (w.voice = 'PROMISOR' and w.standing = 'FULFILLED')))""";

    private static final String COVERAGE = """
            select count(*),
                coalesce(sum(c.clock_state in ('UNKNOWN', 'SILENT')), 0),
                coalesce(sum(c.deadline_kind = 'NONE'), 0)
            from commitment c where c.made_on <= :day and %s""";

    /** Rows that come over at once, so that the driver does not hold all of them. */
    private static final int FETCHED = 1_000;

    private static final LocalDate EVER = LocalDate.of(1000, 1, 1);

    private final JdbcClient sql;

    LateQuery(JdbcClient sql) {
        this.sql = sql;
    }

    /** The first day of the year of that day: everything said since may have been said after it. */
    static LocalDate since(LocalDate day) {
        return day.withDayOfYear(1);
    }

    /** Those that were untouched since {@code since}, summed up, with the heaviest by name. */
    Pressure untouched(CircleSql circle, LocalDate day, LocalDate since) {
        return untouched(circle, EVER, day, since);
    }

    /** Only those whose deadline was on {@code from} or after it. */
    Pressure untouched(CircleSql circle, LocalDate from, LocalDate day, LocalDate since) {
        var which = LATE.formatted(circle.condition(), TOUCHED);
        var weighed = WEIGHED.formatted(Pressure.MOST_DAYS);
        var parameters = parameters(circle, since);
        parameters.put("day", day);
        parameters.put("from", from);
        var heaviest = sql.sql(HEAVIEST.formatted(which, weighed, Pressure.LISTED))
                .params(parameters)
                .query((row, index) -> Pressure.Share.of(late(row)))
                .list();
        if (heaviest.size() < Pressure.LISTED) {
            var sum = heaviest.stream().mapToLong(Pressure.Share::weightedDays).sum();
            return new Pressure(day, sum, heaviest.size(), heaviest);
        }
        return sql.sql("select count(*), coalesce(sum(%s), 0) %s".formatted(weighed, which))
                .params(parameters)
                .query((row, index) -> new Pressure(day, row.getLong(2), row.getLong(1), heaviest))
                .single();
    }

    /** Sums for many days at once, without the names: one pass over what runs. */
    List<Pressure> untouched(CircleSql circle, List<LocalDate> days, LocalDate since) {
        var parameters = parameters(circle, since);
        var columns = new ArrayList<String>();
        for (var index = 0; index < days.size(); index++) {
            var name = "day" + index;
            parameters.put(name, days.get(index));
            columns.add("coalesce(sum(if(%1$s, %2$s, 0)), 0), coalesce(sum(%1$s), 0)"
                    .formatted(
                            "c.clock_due < :%1$s and c.made_on <= :%1$s".formatted(name),
                            WEIGHED.replace(":day", ":" + name).formatted(Pressure.MOST_DAYS)));
        }
        parameters.put("last", days.stream().max(LocalDate::compareTo).orElse(since));
        var text = "select " + String.join(", ", columns)
                + " from commitment c where c.clock_state = 'RUNNING' and c.clock_due < :last and "
                + circle.condition() + " and not " + TOUCHED;
        return sql.sql(text)
                .params(parameters)
                .query((row, index) -> sums(row, days))
                .single();
    }

    /** Those about which something was said or agreed since, or which ended, and that can have been late by a day. */
    Touched touched(CircleSql circle, LocalDate since, LocalDate last) {
        var parameters = parameters(circle, since);
        parameters.put("last", last);
        return touched(TOUCHED_NUMBERS.formatted(circle.condition(), EVER_LATE), parameters);
    }

    /** Those of them in which somebody had to answer. */
    Touched asked(CircleSql circle, LocalDate since) {
        return touched(TOUCHED_NUMBERS.formatted(circle.condition(), EVER_ASKED), parameters(circle, since));
    }

    private Touched touched(String text, Map<String, Object> parameters) {
        return Touched.of(orders -> sql.sql(text)
                .withFetchSize(FETCHED)
                .params(parameters)
                .query((ResultSet row) -> {
                    orders.accept(row.getLong(1));
                }));
    }

    Coverage coverage(CircleSql circle, LocalDate day) {
        return sql.sql(COVERAGE.formatted(circle.condition()))
                .params(circle.with("day", day))
                .query((row, index) -> new Coverage(row.getLong(1), row.getLong(2), row.getLong(3)))
                .single();
    }

    private static Map<String, Object> parameters(CircleSql circle, LocalDate since) {
        return new HashMap<>(circle.with("since", since));
    }

    private static List<Pressure> sums(ResultSet row, List<LocalDate> days) throws SQLException {
        var sums = new ArrayList<Pressure>();
        for (var index = 0; index < days.size(); index++) {
            sums.add(new Pressure(days.get(index), row.getLong(2 * index + 1), row.getLong(2 * index + 2), List.of()));
        }
        return List.copyOf(sums);
    }

    private static Late late(ResultSet row) throws SQLException {
        return new Late(
                row.getObject("commitment_id", UUID.class),
                row.getString("number"),
                row.getString("title"),
                row.getObject("promisor_id", UUID.class),
                Weight.values()[row.getInt("weight")],
                row.getObject("clock_due", LocalDate.class),
                row.getInt("days"));
    }
}
