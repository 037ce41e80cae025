package org.rimanakuy.minutes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.WorkingDays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the minutes that wait for somebody, each kind by one query that begins at the few that are not closed. */
@Component
class MinutesWaiting {

    private static final String ROWS = """
            select s.code, s.title, r.name, %s as day, r.days_circulate, m.example
            from minutes m join dialogue_session s on s.session_id = m.session_id
                join roundtable r on r.roundtable_id = s.roundtable_id
            where m.state = '%s' and m.manner <> 'FROM_SOURCE' and\s""";

    private static final String OF_CIRCULATING = ROWS.formatted("m.answers_until", "CIRCULATED");
    private static final String OF_DRAFTS = ROWS.formatted("s.held_on", "DRAFT");
    private static final String IN_ORDER = " order by day, s.session_id limit 100";

    private static final String OPEN_CORRECTION =
            "exists (select 1 from line_correction c where c.session_id = m.session_id and c.outcome is null)";

    private static final String UNANSWERED = """
            exists (select 1 from attendee a where a.session_id = m.session_id and not exists (
                select 1 from minutes_answer x
                where x.session_id = m.session_id and x.frozen = m.frozen and x.party_id = a.party_id))""";

    private final JdbcClient sql;

    MinutesWaiting(JdbcClient sql) {
        this.sql = sql;
    }

    List<WaitingMinutes> answers(PartyId party) {
        return sql.sql(OF_CIRCULATING + """
                        exists (select 1 from attendee a where a.session_id = m.session_id and a.party_id = :party)
                        and not exists (select 1 from minutes_answer x
                            where x.session_id = m.session_id and x.frozen = m.frozen and x.party_id = :party)""" + IN_ORDER)
                .param("party", party.value())
                .query((row, index) -> waiting(MinutesWait.ANSWER, row))
                .list();
    }

    List<WaitingMinutes> corrections() {
        return sql.sql(OF_CIRCULATING + OPEN_CORRECTION + IN_ORDER)
                .query((row, index) -> waiting(MinutesWait.CORRECTION, row))
                .list();
    }

    List<WaitingMinutes> closing(LocalDate today) {
        return sql.sql(OF_CIRCULATING + "not " + OPEN_CORRECTION + " and (m.answers_until < :today or not " + UNANSWERED
                        + ")" + IN_ORDER)
                .param("today", today)
                .query((row, index) -> waiting(MinutesWait.CLOSING, row))
                .list();
    }

    /** Terms are in working days, which the database does not know. */
    List<WaitingMinutes> circulation(LocalDate today) {
        return sql
                .sql(OF_DRAFTS + "s.state = 'HELD'" + IN_ORDER)
                .query((row, index) -> {
                    var until = WorkingDays.OF_PERU.after(
                            row.getObject("day", LocalDate.class), row.getInt("days_circulate"));
                    return waiting(MinutesWait.CIRCULATION, row, until);
                })
                .list()
                .stream()
                .filter(one -> one.day().isBefore(today))
                .toList();
    }

    private static WaitingMinutes waiting(MinutesWait wait, ResultSet row) throws SQLException {
        return waiting(wait, row, row.getObject("day", LocalDate.class));
    }

    private static WaitingMinutes waiting(MinutesWait wait, ResultSet row, LocalDate day) throws SQLException {
        return new WaitingMinutes(
                wait,
                row.getString("code"),
                row.getString("title"),
                row.getString("name"),
                day,
                row.getBoolean("example"));
    }
}
