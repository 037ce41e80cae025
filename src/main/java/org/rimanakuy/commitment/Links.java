package org.rimanakuy.commitment;

import java.time.Instant;
import java.util.List;
import org.rimanakuy.shared.Identity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which commitments are linked; a pair is kept once, the lower number first. */
@Component
class Links {

    private final JdbcClient sql;

    Links(JdbcClient sql) {
        this.sql = sql;
    }

    boolean has(Commitment lower, Commitment higher) {
        return sql.sql("select count(*) from commitment_link where lower_id = :lower and higher_id = :higher")
                        .param("lower", lower.id().value())
                        .param("higher", higher.id().value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void add(Commitment lower, Commitment higher, Instant now) {
        sql.sql(
                        "insert into commitment_link (link_id, lower_id, higher_id, linked_at) values (:id, :lower, :higher, :now)")
                .param("id", Identity.next())
                .param("lower", lower.id().value())
                .param("higher", higher.id().value())
                .param("now", java.sql.Timestamp.from(now))
                .update();
    }

    void remove(Commitment lower, Commitment higher) {
        sql.sql("delete from commitment_link where lower_id = :lower and higher_id = :higher")
                .param("lower", lower.id().value())
                .param("higher", higher.id().value())
                .update();
    }

    List<Linked> of(CommitmentId id) {
        return sql.sql("""
                        select c.number, c.title, c.number_order from commitment_link l
                        join commitment c on c.commitment_id = l.higher_id where l.lower_id = :id
                        union all
                        select c.number, c.title, c.number_order from commitment_link l
                        join commitment c on c.commitment_id = l.lower_id where l.higher_id = :id
                        order by number_order""")
                .param("id", id.value())
                .query((row, index) -> new Linked(row.getString("number"), row.getString("title")))
                .list();
    }
}
