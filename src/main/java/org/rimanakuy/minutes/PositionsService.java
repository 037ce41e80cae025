package org.rimanakuy.minutes;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.dialogue.SessionId;
import org.rimanakuy.party.PartyNames;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.security.Roles;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.Precision;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** On which topics parties diverge, over sessions; from what is public only, the same for everybody. */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Roles.ANYONE)
public class PositionsService {

    /** No more lines than this are read, the latest ones, so that a page about many years costs no more than it tells. */
    public static final int LINES = 5_000;

    private static final String TAKEN = """
            select coalesce(i.topic, i.title) topic, s.session_id, d.code session_code, s.held_on, s.held_precision,
                s.line_id, l.code line_code, coalesce(t.party_id, l.party_id) party_id,
                coalesce(t.stance, 'RESERVATION') standpoint
            from (select s.line_id from said s
                where (s.kind = 'RESERVATION' and exists (select 1 from said_party p where p.line_id = s.line_id)
                    or s.kind in ('DECISION', 'AGREEMENT')
                        and exists (select 1 from line_stance t where t.line_id = s.line_id)) and %s
                order by s.held_on desc, s.session_id desc, s.place, s.line_id
                limit :most) latest
            join said s on s.line_id = latest.line_id
            join minutes_line l on l.line_id = s.line_id
            join dialogue_session d on d.session_id = s.session_id
            left join agenda_item i on i.item_id = l.item_id
            left join line_stance t on t.line_id = s.line_id and s.kind <> 'RESERVATION'
            where t.party_id is not null or l.party_id is not null and s.kind = 'RESERVATION'
            order by s.held_on desc, s.session_id desc, s.place desc, s.line_id desc, t.party_id""";

    private static final RowMapper<Row> ROW = new SimplePropertyRowMapper<>(Row.class);

    private final Said said;
    private final PartyService parties;
    private final JdbcClient sql;

    PositionsService(Said said, PartyService parties, JdbcClient sql) {
        this.said = said;
        this.parties = parties;
        this.sql = sql;
    }

    public Positions positions(PositionsFilter filter) {
        var taken = taken(filter);
        var topics = TopicPositions.of(taken).stream()
                .filter(topic -> filter.alsoAgreed() || topic.diverges())
                .toList();
        var lines = taken.stream().map(PositionTaken::line).distinct().count();
        return new Positions(topics, names(topics, parties.names()), lines < LINES);
    }

    private List<PositionTaken> taken(PositionsFilter filter) {
        var roundtables = filter.roundtable().map(said::withSubgroups).orElse(List.of());
        return sql
                .sql(takenSql(filter))
                .param("roundtables", roundtables.isEmpty() ? List.of(new UUID(0, 0)) : roundtables)
                .param("most", LINES)
                .query(ROW)
                .stream()
                .map(Row::taken)
                .toList();
    }

    static String takenSql(PositionsFilter filter) {
        return TAKEN.formatted(filter.roundtable().isPresent() ? "s.roundtable_id in (:roundtables)" : "not s.example");
    }

    private static SequencedMap<PartyId, String> names(List<TopicPositions> topics, PartyNames names) {
        var called = new LinkedHashMap<PartyId, String>();
        topics.stream()
                .flatMap(topic -> topic.parties().stream())
                .map(PartyPosition::party)
                .distinct()
                .sorted(Comparator.comparing(names::of).thenComparing(PartyId::value))
                .forEach(party -> called.put(party, names.of(party)));
        return called;
    }

    private record Row(
            @Nullable String topic,
            UUID sessionId,
            String sessionCode,
            LocalDate heldOn,
            Precision heldPrecision,
            UUID lineId,
            String lineCode,
            UUID partyId,
            Standpoint standpoint) {

        PositionTaken taken() {
            return new PositionTaken(
                    topic,
                    new SessionId(sessionId),
                    sessionCode,
                    new PartialDate(heldOn, heldPrecision),
                    new LineId(lineId),
                    lineCode,
                    new PartyId(partyId),
                    standpoint);
        }
    }
}
