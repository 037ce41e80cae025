package org.rimanakuy.minutes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rimanakuy.dialogue.RoundtableId;
import org.rimanakuy.dialogue.SessionId;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.Precision;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of closed actas, each by one query over minutes, session and roundtable. */
@Component
class ActaList {

    private static final String HEADS = """
            select m.session_id, m.number, s.code, s.title, s.held_on, s.held_precision, r.code as table_code,
                r.name as table_name, m.closed_at, m.agreements, m.decisions, m.without_responsible, m.without_deadline,
                m.without_follow_up, m.without_quorum, m.session_gaps, m.example
            from minutes m join dialogue_session s on s.session_id = m.session_id
                join roundtable r on r.roundtable_id = s.roundtable_id
            where m.state = 'CLOSED' and """;

    private static final String SUMS = """
            select coalesce(sum(m.agreements), 0) as agreements, coalesce(sum(m.decisions), 0) as decisions,
                coalesce(sum(m.without_responsible), 0) as without_responsible,
                coalesce(sum(m.without_deadline), 0) as without_deadline,
                coalesce(sum(m.without_follow_up), 0) as without_follow_up,
                coalesce(sum(m.without_quorum), 0) as without_quorum,
                coalesce(sum(m.session_gaps), 0) as session_gaps
            from minutes m join dialogue_session s on s.session_id = m.session_id
            where m.state = 'CLOSED' and """;

    private final JdbcClient sql;

    ActaList(JdbcClient sql) {
        this.sql = sql;
    }

    List<ActaHead> latest(int limit) {
        return sql.sql(HEADS + " not m.example order by m.closed_at desc, m.session_id limit :limit")
                .param("limit", limit)
                .query((row, index) -> head(row))
                .list();
    }

    List<ActaHead> of(RoundtableId roundtable) {
        return sql.sql(HEADS + " s.roundtable_id = :table order by s.held_on desc, m.session_id")
                .param("table", roundtable.value())
                .query((row, index) -> head(row))
                .list();
    }

    QualityFigures figures(Optional<RoundtableId> roundtable) {
        var query = roundtable
                .map(table -> sql.sql(SUMS + " s.roundtable_id = :table").param("table", table.value()))
                .orElseGet(() -> sql.sql(SUMS + " not m.example"));
        return query.query((row, index) -> figures(row)).single();
    }

    private static ActaHead head(ResultSet row) throws SQLException {
        return new ActaHead(
                new SessionId(row.getObject("session_id", UUID.class)),
                row.getString("number"),
                row.getString("code"),
                row.getString("title"),
                new PartialDate(
                        row.getObject("held_on", LocalDate.class), Precision.valueOf(row.getString("held_precision"))),
                row.getString("table_code"),
                row.getString("table_name"),
                row.getTimestamp("closed_at").toInstant(),
                figures(row),
                row.getBoolean("example"));
    }

    private static QualityFigures figures(ResultSet row) throws SQLException {
        return new QualityFigures(
                row.getInt("agreements"),
                row.getInt("decisions"),
                row.getInt("without_responsible"),
                row.getInt("without_deadline"),
                row.getInt("without_follow_up"),
                row.getInt("without_quorum"),
                row.getInt("session_gaps"));
    }
}
