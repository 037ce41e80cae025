package org.rimanakuy.commitment;

import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.rimanakuy.dialogue.RoundtableId;
import org.rimanakuy.dialogue.SessionId;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.Precision;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Follows the code of a minutes line to its session, acta and roundtable, and back to the commitments made there. In SQL
 * over the tables of the modules above: one query each, however many lines are asked about.
 */
@Component
class LineOrigins {

    private static final String SESSION =
            " from minutes_line l join dialogue_session s on s.session_id = l.session_id ";
    private static final String ROUNDTABLE = SESSION + "join roundtable r on r.roundtable_id = s.roundtable_id ";

    private final JdbcClient sql;
    private final EntityManager memory;

    LineOrigins(JdbcClient sql, EntityManager memory) {
        this.sql = sql;
        this.memory = memory;
    }

    /** Where the line was said; empty where no such line is on record. */
    Optional<MadeIn> madeIn(String line) {
        return sql.sql("select s.code, s.title, s.held_on, s.held_precision, m.number" + SESSION
                        + "join minutes m on m.session_id = l.session_id where l.code = :line")
                .param("line", line)
                .query((row, index) -> madeIn(row))
                .optional();
    }

    /** Since when the roundtable of each line is followed; those of roundtables that are not are left out. */
    Map<String, LocalDate> followedSince(Collection<String> lines) {
        var since = new HashMap<String, LocalDate>();
        if (!lines.isEmpty()) {
            memory.flush();
            sql.sql("select l.code, r.followed_since" + ROUNDTABLE
                            + "where l.code in (:lines) and r.followed_since is not null")
                    .param("lines", lines)
                    .query((row, index) -> since.put(row.getString(1), row.getObject(2, LocalDate.class)))
                    .list();
        }
        return since;
    }

    /** Within how many working days what was agreed with the line has to be answered for; the term of the roundtable above where
     * a subgroup has none of its own, empty where neither has one. */
    Optional<Integer> daysToAnswer(String line) {
        return sql.sql("select coalesce(r.days_dispute, above.days_dispute)" + ROUNDTABLE
                        + "left join roundtable above on above.roundtable_id = r.parent_id"
                        + " where l.code = :line and coalesce(r.days_dispute, above.days_dispute) is not null")
                .param("line", line)
                .query(Integer.class)
                .optional();
    }

    /** Who sits as a guarantor at the roundtable in whose session each line was said; without those where nobody does. */
    Map<String, Set<PartyId>> guarantors(Collection<String> lines) {
        var guarantors = new HashMap<String, Set<PartyId>>();
        if (!lines.isEmpty()) {
            sql.sql("select l.code, d.party_id" + SESSION
                            + "join roundtable_delegation d on d.roundtable_id = s.roundtable_id"
                            + " where l.code in (:lines) and d.role = 'GUARANTOR'")
                    .param("lines", lines)
                    .query((row, index) -> guarantors
                            .computeIfAbsent(row.getString(1), line -> new HashSet<>())
                            .add(new PartyId(row.getObject(2, UUID.class))))
                    .list();
        }
        return guarantors;
    }

    /** The commitments made in a session, in the order of its lines. */
    List<UUID> madeIn(SessionId session) {
        return sql.sql("select c.commitment_id from minutes_line l join commitment c on c.minutes_line = l.code"
                        + " where l.session_id = :session and not l.dropped order by l.place, c.number_order")
                .param("session", session.value())
                .query((row, index) -> row.getObject(1, UUID.class))
                .list();
    }

    /** The commitments made in all sessions of a roundtable. */
    List<CommitmentId> madeAt(RoundtableId roundtable) {
        return sql.sql(
                        "select c.commitment_id from dialogue_session s join minutes_line l on l.session_id = s.session_id"
                                + " join commitment c on c.minutes_line = l.code where s.roundtable_id = :roundtable"
                                + " order by c.number_order")
                .param("roundtable", roundtable.value())
                .query((row, index) -> new CommitmentId(row.getObject(1, UUID.class)))
                .list();
    }

    private static MadeIn madeIn(ResultSet row) throws SQLException {
        return new MadeIn(
                row.getString("code"),
                row.getString("title"),
                new PartialDate(
                        row.getObject("held_on", LocalDate.class), Precision.valueOf(row.getString("held_precision"))),
                row.getString("number"));
    }
}
