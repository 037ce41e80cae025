package org.rimanakuy.subscription;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.agreement.AgreementId;
import org.rimanakuy.dialogue.RoundtableId;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.PlaceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What news are about, looked up many at a time: commitments, sessions, roundtables and agreements, as they are called today. */
@Component
class NewsSubjects {

    private final JdbcClient sql;

    NewsSubjects(JdbcClient sql) {
        this.sql = sql;
    }

    record Known(NewsItem.About about, Set<Topic> topics) {

        NewsItem item(String what, LocalDate on) {
            return new NewsItem(about, what, on, topics);
        }
    }

    /** @return those that are on record and no example */
    Map<UUID, Known> of(Set<UUID> wanted, Surroundings around) {
        var known = new HashMap<UUID, Known>();
        addCommitments(known, wanted, around);
        addSessions(known, wanted, around);
        addAgreements(known, wanted);
        around.tables().stream()
                .filter(table -> wanted.contains(table.id().value()) && !table.example())
                .forEach(table -> known.put(
                        table.id().value(),
                        new Known(about(TopicKind.ROUNDTABLE, table.code(), table.name()), around.of(table))));
        return known;
    }

    private void addCommitments(Map<UUID, Known> known, Set<UUID> wanted, Surroundings around) {
        var beneficiaries = sql
                .sql("select commitment_id, party_id from commitment_beneficiary where commitment_id in (:wanted)")
                .param("wanted", wanted)
                .query((row, index) ->
                        Map.entry(row.getObject(1, UUID.class), new PartyId(row.getObject(2, UUID.class))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        sql.sql("""
                        select c.commitment_id, c.number, c.title, c.place_id, c.agreement_id, c.promisor_id, c.follow_up_id,
                            (select s.roundtable_id from minutes_line l
                                join dialogue_session s on s.session_id = l.session_id where l.code = c.minutes_line)
                        from commitment c where c.commitment_id in (:wanted) and not c.example""").param("wanted", wanted).query(row -> {
            var ties = ties(row, beneficiaries);
            known.put(
                    ties.commitment(),
                    new Known(about(TopicKind.COMMITMENT, row.getString(2), row.getString(3)), around.of(ties)));
        });
    }

    private static Surroundings.Ties ties(ResultSet row, Map<UUID, List<PartyId>> beneficiaries) throws SQLException {
        var id = row.getObject(1, UUID.class);
        return new Surroundings.Ties(
                id,
                identity(row, 4) instanceof UUID place ? new PlaceId(place) : null,
                identity(row, 5) instanceof UUID agreement ? new AgreementId(agreement) : null,
                identity(row, 8) instanceof UUID table ? new RoundtableId(table) : null,
                new PartyId(row.getObject(6, UUID.class)),
                identity(row, 7) instanceof UUID followUp ? new PartyId(followUp) : null,
                beneficiaries.getOrDefault(id, List.of()));
    }

    private static @Nullable UUID identity(ResultSet row, int column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private void addSessions(Map<UUID, Known> known, Collection<UUID> wanted, Surroundings around) {
        var tables = around.tables().stream()
                .collect(Collectors.toMap(table -> table.id().value(), table -> table));
        sql.sql("""
                        select session_id, code, title, roundtable_id from dialogue_session
                        where session_id in (:wanted) and not example""").param("wanted", wanted).query(row -> {
            var table = tables.get(row.getObject(4, UUID.class));
            if (table != null) {
                var about = new NewsItem.About(row.getString(2), row.getString(3), "/sesiones/" + row.getString(2));
                known.put(row.getObject(1, UUID.class), new Known(about, around.of(table)));
            }
        });
    }

    private void addAgreements(Map<UUID, Known> known, Collection<UUID> wanted) {
        sql.sql("select agreement_id, code, title from agreement where agreement_id in (:wanted) and not example")
                .param("wanted", wanted)
                .query(row -> {
                    var id = row.getObject(1, UUID.class);
                    var topics = new HashSet<>(Set.of(new Topic(TopicKind.AGREEMENT, id)));
                    known.put(id, new Known(about(TopicKind.AGREEMENT, row.getString(2), row.getString(3)), topics));
                });
    }

    private static NewsItem.About about(TopicKind kind, String code, String title) {
        return new NewsItem.About(code, title, kind.path(code));
    }
}
