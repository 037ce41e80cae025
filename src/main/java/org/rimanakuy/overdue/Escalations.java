package org.rimanakuy.overdue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.rimanakuy.dialogue.EscalationStep;
import org.rimanakuy.dialogue.RoundtableId;
import org.rimanakuy.overdue.Ladder.Rung;
import org.rimanakuy.shared.PartyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The steps that were taken, in SQL. */
@Component
class Escalations {

    private static final String ANSWERED = """
            (select max(st.stated_on) from statement st where st.commitment_id = c.commitment_id
                and st.voice = 'PROMISOR' and st.stated_on > c.clock_due) answered""";

    private final JdbcClient sql;

    Escalations(JdbcClient sql) {
        this.sql = sql;
    }

    /** Where a page of climbers ends. */
    record Mark(LocalDate about, UUID commitment) {

        static final Mark START = new Mark(LocalDate.of(1000, 1, 1), new UUID(0, 0));
    }

    /** What is overdue at a roundtable, by deadline. */
    List<Climber> climbers(RoundtableId table, LocalDate today, Mark after, int limit) {
        return sql.sql("""
                        select c.commitment_id, c.number, c.title, c.clock_due, c.promisor_id, c.follow_up_id, c.example, %s
                        from crossing x join commitment c on c.commitment_id = x.subject_id
                        where x.roundtable_id = :table and x.kind = 'OVERDUE' and x.about_on < :today
                            and (x.about_on > :about or (x.about_on = :about and x.subject_id > :commitment))
                            and c.clock_state = 'RUNNING' and c.clock_due = x.about_on
                        order by x.about_on, x.subject_id limit :limit""".formatted(ANSWERED))
                .param("table", table.value())
                .param("today", today)
                .param("about", after.about())
                .param("commitment", after.commitment())
                .param("limit", limit)
                .query((row, index) -> climber(row))
                .list();
    }

    private static Climber climber(ResultSet row) throws SQLException {
        return new Climber(
                row.getObject("commitment_id", UUID.class),
                row.getString("number"),
                row.getString("title"),
                row.getObject("clock_due", LocalDate.class),
                Optional.ofNullable(row.getObject("answered", LocalDate.class)),
                new PartyId(row.getObject("promisor_id", UUID.class)),
                Optional.ofNullable(row.getObject("follow_up_id", UUID.class)).map(PartyId::new),
                row.getBoolean("example"));
    }

    /** A step of one round. */
    record Taken(UUID commitment, LocalDate base, int position) {}

    Set<Taken> taken(Collection<UUID> commitments) {
        return commitments.isEmpty()
                ? Set.of()
                : new HashSet<>(sql.sql("select commitment_id, base_on, position from escalation"
                                + " where commitment_id in (:commitments)")
                        .param("commitments", commitments)
                        .query((row, index) -> new Taken(
                                row.getObject(1, UUID.class), row.getObject(2, LocalDate.class), row.getInt(3)))
                        .list());
    }

    void take(Climber climber, RoundtableId table, Rung rung, LocalDate today, Told told) {
        sql.sql("""
                        insert into escalation (commitment_id, base_on, position, step, body, roundtable_id, about_on,
                            reached_on, taken_on, letters, by_hand, example)
                        values (:commitment, :base, :position, :step, :body, :table, :about, :reached, :today, :letters,
                            :byHand, :example)""")
                .param("commitment", climber.commitment())
                .param("base", climber.base())
                .param("position", rung.position())
                .param("step", rung.step().step().name())
                .param("body", rung.step().body())
                .param("table", table.value())
                .param("about", climber.due())
                .param("reached", rung.on())
                .param("today", today)
                .param("letters", told.letters())
                .param("byHand", told.byHandAsText())
                .param("example", climber.example())
                .update();
    }

    /** @return how many steps wait for an answer no longer */
    int stopAnswered(UUID commitment, LocalDate today) {
        var base = sql.sql("select c.clock_due, %s from commitment c where c.commitment_id = :commitment"
                                .formatted(ANSWERED)
                        + " and c.clock_state = 'RUNNING' and c.clock_due < :today")
                .param("commitment", commitment)
                .param("today", today)
                .query((row, index) -> Ladder.base(
                        row.getObject(1, LocalDate.class), Optional.ofNullable(row.getObject(2, LocalDate.class))))
                .optional();
        return sql.sql("update escalation set stopped_on = :today where commitment_id = :commitment"
                        + " and stopped_on is null and base_on <> :base")
                .param("today", today)
                .param("commitment", commitment)
                .param("base", base.orElse(Mark.START.about()))
                .update();
    }

    /** The latest first. */
    List<EscalationRow> of(UUID commitment) {
        return sql.sql(
                        "select * from escalation where commitment_id = :commitment order by base_on desc, position desc")
                .param("commitment", commitment)
                .query((row, index) -> row(row))
                .list();
    }

    private static EscalationRow row(ResultSet row) throws SQLException {
        return new EscalationRow(
                EscalationStep.valueOf(row.getString("step")),
                Optional.ofNullable(row.getString("body")),
                new RoundtableId(row.getObject("roundtable_id", UUID.class)),
                row.getObject("about_on", LocalDate.class),
                row.getObject("reached_on", LocalDate.class),
                row.getObject("taken_on", LocalDate.class),
                row.getInt("letters"),
                Optional.ofNullable(row.getString("by_hand")),
                Optional.ofNullable(row.getObject("stopped_on", LocalDate.class)));
    }

    void removeExamples() {
        sql.sql("delete from escalation where example").update();
        sql.sql("delete from crossing where example").update();
    }
}
