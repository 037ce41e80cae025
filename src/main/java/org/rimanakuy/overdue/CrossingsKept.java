package org.rimanakuy.overdue;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Writes crossings, each once: what is on record already stays as it was first noticed. */
@Component
class CrossingsKept {

    /** The roundtable in whose session it was promised, or else the one that stands on its agreement. */
    private static final String TABLE = """
            coalesce(
                (select s.roundtable_id from minutes_line l join dialogue_session s on s.session_id = l.session_id
                    where l.code = c.minutes_line),
                (select r.roundtable_id from roundtable r where r.agreement_id = c.agreement_id
                    order by r.parent_id is not null, r.code limit 1))""";

    private static final String INTO =
            "insert into crossing (subject_id, kind, about_on, crossed_on, noticed_at, roundtable_id, example) ";

    private static final String VALUES = INTO + "values (:subject, :kind, :about, :on, :now, :roundtable, :example)";

    private static final String ONCE = " on duplicate key update crossing.kind = crossing.kind";

    private final JdbcClient sql;
    private final Clock clock;

    CrossingsKept(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    private record Whose(@Nullable UUID roundtable, boolean example) {}

    /** Of one commitment. What it belongs to is read first: an insertion that selects would lock what it reads. */
    void keep(UUID commitment, List<Crossing> crossings) {
        if (crossings.isEmpty()) {
            return;
        }
        sql.sql("select %s, c.example from commitment c where c.commitment_id = :commitment".formatted(TABLE))
                .param("commitment", commitment)
                .query((row, index) -> new Whose(row.getObject(1, UUID.class), row.getBoolean(2)))
                .optional()
                .ifPresent(whose -> crossings.forEach(crossing -> keep(crossing, whose)));
    }

    /** Of a roundtable. */
    void keepOfRoundtable(Crossing crossing, boolean example) {
        keep(crossing, new Whose(crossing.subject(), example));
    }

    private void keep(Crossing crossing, Whose whose) {
        sql.sql(VALUES + ONCE)
                .param("subject", crossing.subject())
                .param("kind", crossing.kind().name())
                .param("about", crossing.about())
                .param("on", crossing.on())
                .param("now", now())
                .param("roundtable", whose.roundtable())
                .param("example", whose.example())
                .update();
    }

    /** The next rows of an index that cross a threshold, after the last row of the batch before. */
    record Batch(Threshold threshold, LocalDate from, LocalDate to, Mark after, int size) {}

    /** A place in the order of that index. */
    record Mark(LocalDate on, long order) {}

    /** @return the last row of the batch; empty when it was not full, so that there is no more */
    Optional<Mark> keep(Batch batch) {
        var column = batch.threshold().column();
        var last = bound(sql.sql(rows(column) + " limit 1 offset " + (batch.size() - 1)), batch)
                .query((row, index) -> new Mark(row.getObject(1, LocalDate.class), row.getLong(2)))
                .optional();
        bound(sql.sql(insertion(column, batch.size())), batch)
                .param("kind", batch.threshold().kind().name())
                .param("days", batch.threshold().days())
                .param("now", now())
                .update();
        return last;
    }

    private static String insertion(String column, int size) {
        return INTO + """
                select c.commitment_id, :kind, c.%1$s, c.%1$s + interval :days day, :now, %2$s, c.example
                from (%3$s limit %4$d) batch join commitment c on c.number_order = batch.number_order""".formatted(column, TABLE, rows(column), size) + ONCE;
    }

    static String rows(String column) {
        return """
                select c.%1$s, c.number_order from commitment c
                where c.clock_state = :state and c.%1$s between :from and :to
                    and (c.%1$s > :atOn or (c.%1$s = :atOn and c.number_order > :atOrder))
                    and c.deadline_kind <> 'RECURRING'
                order by c.%1$s, c.number_order""".formatted(column);
    }

    private static StatementSpec bound(StatementSpec statement, Batch batch) {
        return statement
                .param("state", batch.threshold().run().name())
                .param("from", batch.from())
                .param("to", batch.to())
                .param("atOn", batch.after().on())
                .param("atOrder", batch.after().order());
    }

    /** The mandates whose last day is on record and between the two. */
    void keepOfMandates(CrossingKind kind, LocalDate from, LocalDate to, int days) {
        sql.sql(INTO + """
                select m.mandate_id, :kind, m.until_date, m.until_date + interval :days day, :now, null, p.example
                from mandate m join person p on p.person_id = m.person_id
                where m.until_date between :from and :to and m.until_precision = 'DAY'""" + ONCE)
                .param("kind", kind.name())
                .param("days", days)
                .param("now", now())
                .param("from", from)
                .param("to", to)
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
