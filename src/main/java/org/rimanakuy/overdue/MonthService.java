package org.rimanakuy.overdue;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.rimanakuy.security.Roles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What became late in a month and what was delivered in it: public, and without the training record. */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Roles.ANYONE)
public class MonthService {

    private static final String LATE = """
            select x.subject_id commitment_id, max(x.crossed_on) happened from crossing x
            where x.example = false and x.kind = 'OVERDUE' and x.crossed_on between :first and :last
            group by x.subject_id""";

    /** A date that is known only by its year says nothing about a month. */
    private static final String SAID = """
            select s.commitment_id, max(s.stated_on) happened from statement s
                join commitment c on c.commitment_id = s.commitment_id
            where s.voice = '%s' and s.standing = 'FULFILLED' and s.stated_on between :first and :last
                and s.stated_precision <> 'YEAR' and not c.example
            group by s.commitment_id""";

    private final JdbcClient sql;
    private final Clock clock;

    MonthService(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    public long count(Turned what, YearMonth month) {
        return within(sql.sql("select count(*) from (%s) turned".formatted(happened(what))), month)
                .query(Long.class)
                .single();
    }

    /** The latest first. */
    public List<TurnedRow> page(Turned what, YearMonth month, long offset, int limit) {
        return within(sql.sql("""
                        select c.number, turned.happened from (%s) turned
                            join commitment c on c.commitment_id = turned.commitment_id
                        order by turned.happened desc, c.number_order desc limit :limit offset :offset""".formatted(happened(what))), month)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, index) -> new TurnedRow(row.getString(1), row.getObject(2, LocalDate.class)))
                .list();
    }

    /** The first month of which there is anything to tell; the one that runs where there is none. */
    public YearMonth first() {
        var running = YearMonth.now(clock);
        return sql.sql("""
                        select least(
                            coalesce((select min(crossed_on) from crossing where example = false), :today),
                            coalesce((select min(stated_on) from statement
                                where voice = 'GUARANTOR' and standing = 'FULFILLED'), :today),
                            coalesce((select min(stated_on) from statement
                                where voice = 'PROMISOR' and standing = 'FULFILLED'), :today))""")
                .param("today", LocalDate.now(clock))
                .query((row, index) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single()
                .map(YearMonth::from)
                .filter(month -> month.isBefore(running))
                .orElse(running);
    }

    private static JdbcClient.StatementSpec within(JdbcClient.StatementSpec query, YearMonth month) {
        return query.param("first", month.atDay(1)).param("last", month.atEndOfMonth());
    }

    private static String happened(Turned what) {
        return switch (what) {
            case LATE -> LATE;
            case VERIFIED -> SAID.formatted("GUARANTOR");
            case CLAIMED -> SAID.formatted("PROMISOR");
        };
    }
}
