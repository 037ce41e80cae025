package org.rimanakuy.commitment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.rimanakuy.dialogue.AgendaSource;
import org.rimanakuy.dialogue.ItemOrigin;
import org.rimanakuy.dialogue.ProposedPoint;
import org.rimanakuy.dialogue.RoundtableRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts on the agenda of a roundtable what was promised in its sessions or its agreement without a deadline or a follow-up. */
@Component
class IncompleteCommitments implements AgendaSource {

    private static final int MOST = 50;
    private static final UUID NONE = new UUID(0, 0);

    private static final String LACKING = """
            c.mover <> 'NOBODY' and (c.deadline_kind = 'NONE' or c.follow_up_id is null)""";

    /** Each branch by its own index; a commitment found by both is one. */
    static final String OPEN = """
            select number, title, deadline_kind = 'NONE' as undated, follow_up_id is null as unfollowed from (
                select c.commitment_id, c.number, c.title, c.deadline_kind, c.follow_up_id, c.made_on, c.number_order
                from dialogue_session s join minutes_line l on l.session_id = s.session_id
                    join commitment c on c.minutes_line = l.code
                where s.roundtable_id = :roundtable and %1$s
                union
                select c.commitment_id, c.number, c.title, c.deadline_kind, c.follow_up_id, c.made_on, c.number_order
                from commitment c where c.agreement_id = :agreement and %1$s) lacking
            order by made_on, number_order limit :most""".formatted(LACKING);

    private final JdbcClient sql;

    IncompleteCommitments(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<ProposedPoint> openAt(RoundtableRow roundtable) {
        var agreement = roundtable.data().agreement();
        return sql.sql(OPEN)
                .param("roundtable", roundtable.id().value())
                .param("agreement", agreement == null ? NONE : agreement.value())
                .param("most", MOST)
                .query((row, index) -> point(row))
                .list();
    }

    private static ProposedPoint point(ResultSet row) throws SQLException {
        return new ProposedPoint(
                ItemOrigin.COMMITMENT,
                row.getString("number"),
                row.getString("title"),
                lacks(row.getBoolean("undated"), row.getBoolean("unfollowed")));
    }

    private static String lacks(boolean undated, boolean unfollowed) {
        if (undated && unfollowed) {
            return "commitment.lacks.both";
        }
        return undated ? "commitment.lacks.deadline" : "commitment.lacks.follow-up";
    }
}
