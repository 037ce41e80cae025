package org.rimanakuy.handover;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.rimanakuy.commitment.CommitmentId;
import org.rimanakuy.document.DocumentId;
import org.rimanakuy.document.WhereNamed;
import org.rimanakuy.shared.Identity;
import org.rimanakuy.shared.PartyId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Hand-overs as they are stored; an item is accepted once and for good. */
@Component
class Handovers implements WhereNamed {

    private static final String ROW = """
            select h.handover_id, h.kind, h.party_id, h.from_party_id, h.person, h.since, h.opened_at,
                count(i.commitment_id) items, count(i.accepted_on) accepted
            from handover h join handover_item i on i.handover_id = h.handover_id
            """;

    private static final String EACH = " group by h.handover_id ";

    private final JdbcClient sql;
    private final JdbcTemplate many;

    Handovers(JdbcClient sql, JdbcTemplate many) {
        this.sql = sql;
        this.many = many;
    }

    UUID open(
            HandoverKind kind,
            PartyId party,
            Optional<PartyId> from,
            Optional<String> person,
            LocalDate since,
            Instant now) {
        var id = Identity.next();
        sql.sql("""
                        insert into handover (handover_id, kind, party_id, from_party_id, person, since, opened_at)
                        values (:id, :kind, :party, :from, :person, :since, :now)""")
                .param("id", id)
                .param("kind", kind.name())
                .param("party", party.value())
                .param("from", from.map(PartyId::value).orElse(null))
                .param("person", person.orElse(null))
                .param("since", since)
                .param("now", Timestamp.from(now))
                .update();
        return id;
    }

    void add(UUID handover, List<CommitmentId> commitments) {
        var first = sql.sql("select coalesce(max(position), -1) + 1 from handover_item where handover_id = :id")
                .param("id", handover)
                .query(Integer.class)
                .single();
        many.batchUpdate(
                "insert into handover_item (handover_id, commitment_id, position) values (?, ?, ?)",
                IntStream.range(0, commitments.size())
                        .mapToObj(index ->
                                new Object[] {handover, commitments.get(index).value(), first + index})
                        .toList());
    }

    /** Takes what was not accepted out of the hand-over of one succession. @return how many that were */
    int takeBack(PartyId party, PartyId from) {
        return sql.sql("""
                        delete i from handover_item i join handover h on h.handover_id = i.handover_id
                        where h.kind = 'SUCCESSION' and h.party_id = :party and h.from_party_id = :from
                        and i.accepted_on is null""")
                .param("party", party.value())
                .param("from", from.value())
                .update();
    }

    /** Mends the day of the hand-over of one succession. */
    void date(PartyId party, PartyId from, LocalDate since) {
        sql.sql("""
                        update handover set since = :since
                        where kind = 'SUCCESSION' and party_id = :party and from_party_id = :from""")
                .param("since", since)
                .param("party", party.value())
                .param("from", from.value())
                .update();
    }

    Optional<HandoverRow> find(UUID id, ZoneId zone) {
        return sql.sql(ROW + "where h.handover_id = :id" + EACH)
                .param("id", id)
                .query((row, index) -> row(row, zone))
                .optional();
    }

    List<HandoverRow> of(PartyId party, ZoneId zone) {
        return sql.sql(ROW + "where h.party_id = :party" + EACH + "order by h.opened_at desc, h.handover_id")
                .param("party", party.value())
                .query((row, index) -> row(row, zone))
                .list();
    }

    /** Those with something to accept, the oldest first. */
    List<HandoverRow> open(Optional<PartyId> party, ZoneId zone) {
        return sql.sql(ROW + "where (:all or h.party_id = :party)" + EACH
                        + "having count(i.accepted_on) < count(i.commitment_id) order by h.opened_at, h.handover_id")
                .param("all", party.isEmpty())
                .param("party", party.map(PartyId::value).orElse(new UUID(0, 0)))
                .query((row, index) -> row(row, zone))
                .list();
    }

    List<HandoverItem> items(UUID id, int offset, int limit) {
        return sql.sql("""
                        select commitment_id, accepted_on, accepted_by, remark, document_id from handover_item
                        where handover_id = :id order by position limit :limit offset :offset""")
                .param("id", id)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, index) -> new HandoverItem(
                        new CommitmentId(row.getObject("commitment_id", UUID.class)),
                        Optional.ofNullable(row.getObject("accepted_on", LocalDate.class)),
                        Optional.ofNullable(row.getString("accepted_by")),
                        Optional.ofNullable(row.getString("remark")),
                        Optional.ofNullable(row.getObject("document_id", UUID.class))
                                .map(DocumentId::new)))
                .list();
    }

    /** @return how many of them had not been accepted before */
    int accept(
            UUID id,
            Collection<CommitmentId> commitments,
            LocalDate today,
            String by,
            Optional<String> remark,
            Optional<DocumentId> scan) {
        return sql.sql("""
                        update handover_item set accepted_on = :today, accepted_by = :by, remark = :remark, document_id = :scan
                        where handover_id = :id and commitment_id in (:commitments) and accepted_on is null""")
                .param("today", today)
                .param("by", by)
                .param("remark", remark.orElse(null))
                .param("scan", scan.map(DocumentId::value).orElse(null))
                .param("id", id)
                .param(
                        "commitments",
                        commitments.stream().map(CommitmentId::value).toList())
                .update();
    }

    /** The number of a commitment that was accepted on each paper. */
    @Override
    public Map<DocumentId, String> whereNamed(Collection<DocumentId> documents) {
        var numbers = new HashMap<DocumentId, String>();
        sql.sql("""
                        select i.document_id, min(c.number) number
                        from handover_item i join commitment c on c.commitment_id = i.commitment_id
                        where i.document_id in (:documents) group by i.document_id""")
                .param("documents", documents.stream().map(DocumentId::value).toList())
                .query(row -> {
                    numbers.put(new DocumentId(row.getObject("document_id", UUID.class)), row.getString("number"));
                });
        return Map.copyOf(numbers);
    }

    private static HandoverRow row(ResultSet row, ZoneId zone) throws SQLException {
        return new HandoverRow(
                row.getObject("handover_id", UUID.class),
                HandoverKind.valueOf(row.getString("kind")),
                new PartyId(row.getObject("party_id", UUID.class)),
                Optional.ofNullable(row.getObject("from_party_id", UUID.class)).map(PartyId::new),
                Optional.ofNullable(row.getString("person")),
                row.getObject("since", LocalDate.class),
                row.getTimestamp("opened_at").toInstant().atZone(zone).toLocalDate(),
                row.getInt("items"),
                row.getInt("accepted"));
    }
}
