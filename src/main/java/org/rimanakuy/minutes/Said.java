package org.rimanakuy.minutes;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.dialogue.RoundtableId;
import org.rimanakuy.party.PartyNames;
import org.rimanakuy.shared.Language;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.Precision;
import org.rimanakuy.shared.SoughtWords;
import org.rimanakuy.shared.Wording;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Everything said and public, in SQL for the reasons the register has: filters put together at run time, full text, and
 * lines found by index before those on the page are read.
 */
@Component
class Said {

    /** The latest session first, within it as it was said; the identity makes the order total. */
    private static final String ORDER = "s.held_on desc, s.session_id desc, s.place, s.line_id";

    private static final String FIRST = """
            (select s.held_on, s.session_id, s.place, s.line_id from said s
            where %s order by %s limit :reach)""";

    private static final String PAGE = """
            select s.line_id, l.code line, s.kind, s.text, l.wording, l.language, l.consent, l.party_id, l.speaker,
                d.code session, d.title, s.held_on, s.held_precision, r.code roundtable, r.name, m.number acta,
                i.title point, coalesce(l.source, d.source) source, s.example
            from (select s.line_id from (%s) s order by %s limit :limit offset :offset) page
            join said s on s.line_id = page.line_id
            join minutes_line l on l.line_id = s.line_id
            join minutes m on m.session_id = s.session_id
            join dialogue_session d on d.session_id = s.session_id
            join roundtable r on r.roundtable_id = s.roundtable_id
            left join agenda_item i on i.item_id = l.item_id
            order by %s""";

    /** A line before anybody's name is known. */
    private record Found(
            UUID lineId,
            String line,
            LineKind kind,
            String text,
            Wording wording,
            Language language,
            @Nullable Consent consent,
            @Nullable UUID partyId,
            @Nullable String speaker,
            String session,
            String title,
            LocalDate heldOn,
            Precision heldPrecision,
            String roundtable,
            String name,
            @Nullable String acta,
            @Nullable String point,
            @Nullable String source,
            boolean example) {

        SaidRow row(Optional<SoughtWords> sought, PartyNames names, List<SaidRow.Taken> stances) {
            return new SaidRow(
                    new LineId(lineId),
                    line,
                    kind,
                    Excerpt.of(text, sought),
                    wording,
                    language,
                    Optional.ofNullable(consent),
                    Optional.ofNullable(partyId).map(PartyId::new).map(names::of),
                    Optional.ofNullable(speaker),
                    stances,
                    session,
                    title,
                    new PartialDate(heldOn, heldPrecision),
                    roundtable,
                    name,
                    Optional.ofNullable(acta),
                    Optional.ofNullable(point),
                    Optional.ofNullable(source),
                    example);
        }
    }

    private static final RowMapper<Found> FOUND = new SimplePropertyRowMapper<>(Found.class);

    private final JdbcClient sql;

    Said(JdbcClient sql) {
        this.sql = sql;
    }

    List<SaidRow> page(SaidFilter filter, long offset, int limit, PartyNames names) {
        var condition = condition(filter);
        var found = sql.sql(pageSql(condition))
                .params(condition.parameters())
                .param("reach", offset + limit)
                .param("limit", limit)
                .param("offset", offset)
                .query(FOUND)
                .list();
        var stances = stances(found.stream().map(Found::lineId).toList(), names);
        return found.stream()
                .map(line -> line.row(filter.words(), names, stances.getOrDefault(line.lineId(), List.of())))
                .toList();
    }

    /** @return how many match, but no more than {@code most} */
    int count(SaidFilter filter, int most) {
        var condition = condition(filter);
        return sql.sql(countSql(condition))
                .params(condition.parameters())
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    static String pageSql(SaidCondition condition) {
        var first = condition.branches().stream()
                .map(branch -> FIRST.formatted(branch, ORDER))
                .collect(Collectors.joining(" union all "));
        return PAGE.formatted(first, ORDER, ORDER);
    }

    static String countSql(SaidCondition condition) {
        return "select count(*) from (select 1 from said s where %s limit :most) few".formatted(condition.sql());
    }

    private SaidCondition condition(SaidFilter filter) {
        return new SaidCondition(
                filter, filter.roundtable().map(this::withSubgroups).orElse(List.of()));
    }

    List<UUID> withSubgroups(RoundtableId roundtable) {
        return sql.sql("""
                        select roundtable_id from roundtable where roundtable_id = :roundtable or parent_id = :roundtable
                        order by roundtable_id""")
                .param("roundtable", roundtable.value())
                .query((row, index) -> row.getObject("roundtable_id", UUID.class))
                .list();
    }

    private Map<UUID, List<SaidRow.Taken>> stances(Collection<UUID> lines, PartyNames names) {
        record Row(UUID lineId, UUID partyId, Stance stance) {
            SaidRow.Taken taken(PartyNames names) {
                var party = new PartyId(partyId);
                return new SaidRow.Taken(party, names.of(party), stance);
            }
        }
        if (lines.isEmpty()) {
            return Map.of();
        }
        return sql.sql("""
                        select t.line_id, t.party_id, t.stance from line_stance t join party p on p.party_id = t.party_id
                        where t.line_id in (:lines) order by t.line_id, field(t.stance, 'FOR', 'AGAINST', 'ABSTAINS'), p.name, p.party_id""").param("lines", lines).query(Row.class).list().stream()
                .collect(Collectors.groupingBy(
                        Row::lineId, Collectors.mapping(row -> row.taken(names), Collectors.toList())));
    }
}
