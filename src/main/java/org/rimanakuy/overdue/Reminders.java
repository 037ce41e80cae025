package org.rimanakuy.overdue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.commitment.MoveSql;
import org.rimanakuy.commitment.Mover;
import org.rimanakuy.overdue.ReminderPlan.Pair;
import org.rimanakuy.shared.PartyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What can be reminded of and what was, in SQL. */
@Component
class Reminders {

    private final JdbcClient sql;

    Reminders(JdbcClient sql) {
        this.sql = sql;
    }

    /** A commitment with a deadline that counts, before anybody's move is turned into parties. */
    record Found(
            UUID commitment,
            String number,
            String title,
            LocalDate due,
            Mover mover,
            PartyId promisor,
            @Nullable UUID agreement,
            boolean example) {}

    List<Found> found(Collection<String> numbers, LocalDate today) {
        return numbers.isEmpty()
                ? List.of()
                : sql.sql("""
                        select c.commitment_id, c.number, c.title, c.clock_due, c.promisor_id, c.agreement_id, c.example,
                            %s move
                        from commitment c
                        where c.number in (:numbers) and c.clock_due is not null
                        order by c.clock_due, c.number_order""".formatted(MoveSql.ON_DAY))
                        .param("numbers", numbers)
                        .param("today", today)
                        .query((row, index) -> found(row))
                        .list();
    }

    private static Found found(ResultSet row) throws SQLException {
        return new Found(
                row.getObject("commitment_id", UUID.class),
                row.getString("number"),
                row.getString("title"),
                row.getObject("clock_due", LocalDate.class),
                Mover.valueOf(row.getString("move")),
                new PartyId(row.getObject("promisor_id", UUID.class)),
                row.getObject("agreement_id", UUID.class),
                row.getBoolean("example"));
    }

    Map<UUID, List<PartyId>> beneficiaries(Collection<UUID> commitments) {
        var all = new HashMap<UUID, List<PartyId>>();
        if (!commitments.isEmpty()) {
            sql.sql("select commitment_id, party_id from commitment_beneficiary where commitment_id in (:commitments)"
                            + " order by commitment_id, position")
                    .param("commitments", commitments)
                    .query((row, index) ->
                            new Pair(row.getObject(1, UUID.class), new PartyId(row.getObject(2, UUID.class))))
                    .list()
                    .forEach(pair -> all.computeIfAbsent(pair.commitment(), any -> new ArrayList<>())
                            .add(pair.party()));
        }
        return all;
    }

    /** When each was reminded last from the board, after a day. */
    Map<Pair, LocalDate> last(Collection<UUID> commitments, LocalDate since) {
        var all = new HashMap<Pair, LocalDate>();
        if (!commitments.isEmpty()) {
            sql.sql("""
                        select commitment_id, party_id, max(reminded_on) last from reminder
                        where commitment_id in (:commitments) and reminded_on > :since
                        group by commitment_id, party_id""")
                    .param("commitments", commitments)
                    .param("since", since)
                    .query((row, index) -> all.put(
                            new Pair(row.getObject(1, UUID.class), new PartyId(row.getObject(2, UUID.class))),
                            row.getObject(3, LocalDate.class)))
                    .list();
        }
        return all;
    }

    /** When the ladder wrote to the responsible last, after a day. */
    Map<UUID, LocalDate> escalated(Collection<UUID> commitments, LocalDate since) {
        var all = new HashMap<UUID, LocalDate>();
        if (!commitments.isEmpty()) {
            sql.sql("""
                        select commitment_id, max(taken_on) from escalation
                        where commitment_id in (:commitments) and step = 'RESPONSIBLE' and letters > 0
                            and taken_on > :since group by commitment_id""")
                    .param("commitments", commitments)
                    .param("since", since)
                    .query((row, index) -> all.put(row.getObject(1, UUID.class), row.getObject(2, LocalDate.class)))
                    .list();
        }
        return all;
    }

    void remember(UUID commitment, PartyId party, LocalDate on, Told told) {
        sql.sql("""
                        insert into reminder (commitment_id, party_id, reminded_on, letters, by_hand)
                        values (:commitment, :party, :on, :letters, :byHand)""")
                .param("commitment", commitment)
                .param("party", party.value())
                .param("on", on)
                .param("letters", told.letters())
                .param("byHand", told.byHandAsText())
                .update();
    }

    /** As they are kept, the latest first. */
    record Kept(
            LocalDate on,
            PartyId party,
            int letters,
            @Nullable String byHand) {}

    List<Kept> of(UUID commitment) {
        return sql.sql("select * from reminder where commitment_id = :commitment order by reminded_on desc, party_id")
                .param("commitment", commitment)
                .query((row, index) -> new Kept(
                        row.getObject("reminded_on", LocalDate.class),
                        new PartyId(row.getObject("party_id", UUID.class)),
                        row.getInt("letters"),
                        row.getString("by_hand")))
                .list();
    }
}
