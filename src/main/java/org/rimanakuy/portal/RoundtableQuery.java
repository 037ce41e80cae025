package org.rimanakuy.portal;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.agreement.AgreementId;
import org.rimanakuy.agreement.AgreementRow;
import org.rimanakuy.agreement.AgreementService;
import org.rimanakuy.dialogue.RoundtableId;
import org.rimanakuy.dialogue.RoundtableRow;
import org.rimanakuy.dialogue.RoundtableService;
import org.rimanakuy.dialogue.SessionRow;
import org.rimanakuy.dialogue.SessionService;
import org.rimanakuy.dialogue.SessionState;
import org.rimanakuy.minutes.ActaService;
import org.rimanakuy.minutes.QualityFigures;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.place.PlaceService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads roundtables with their sessions and the figures of their actas. */
@Component
class RoundtableQuery {

    private static final int FEW = 5;
    private static final int SESSIONS = 12;

    private final RoundtableService roundtables;
    private final SessionService sessions;
    private final SessionLines lines;
    private final ActaService actas;
    private final PartyService parties;
    private final PlaceService places;
    private final AgreementService agreements;
    private final JdbcClient sql;
    private final Clock clock;

    RoundtableQuery(
            RoundtableService roundtables,
            SessionService sessions,
            SessionLines lines,
            ActaService actas,
            PartyService parties,
            PlaceService places,
            AgreementService agreements,
            JdbcClient sql,
            Clock clock) {
        this.roundtables = roundtables;
        this.sessions = sessions;
        this.lines = lines;
        this.actas = actas;
        this.parties = parties;
        this.places = places;
        this.agreements = agreements;
        this.sql = sql;
        this.clock = clock;
    }

    RoundtablesPage all() {
        var rows = roundtables.all();
        var groups = rows.stream()
                .filter(row -> row.parent() == null)
                .map(row -> new RoundtablesPage.Group(row, subgroups(row, rows)))
                .toList();
        var kept = kept(counted(null), actas.figures());
        return new RoundtablesPage(LocalDate.now(clock), groups, kept, lines.aroundToday(FEW));
    }

    Optional<RoundtablePage> page(String code, @Nullable String leaf) {
        return roundtables.byCode(code).map(table -> page(table, leaf));
    }

    private RoundtablePage page(RoundtableRow table, @Nullable String typed) {
        var rows = roundtables.all();
        var today = LocalDate.now(clock);
        var met = sessions.of(table.id());
        var coming = met.stream().filter(row -> isComing(row, today)).toList().reversed();
        var past = met.stream().filter(row -> !isComing(row, today)).toList();
        var leaf = Leaf.of(typed, past, SESSIONS);
        var place = table.data().place();
        return new RoundtablePage(
                table,
                today,
                rows.stream().filter(row -> row.id().equals(table.parent())).findFirst(),
                subgroups(table, rows),
                Optional.ofNullable(place).map(places.byId()::get),
                agreement(table.data().agreement()),
                sitting(table),
                lines.lines(coming),
                lines.lines(leaf.cut(past, SESSIONS)),
                leaf,
                kept(table.id()));
    }

    private static boolean isComing(SessionRow row, LocalDate today) {
        return row.state() != SessionState.HELD
                && !row.data().heldOn().lastDay().isBefore(today);
    }

    private static List<RoundtableRow> subgroups(RoundtableRow table, List<RoundtableRow> rows) {
        return rows.stream().filter(row -> table.id().equals(row.parent())).toList();
    }

    private Optional<AgreementRow> agreement(@Nullable AgreementId id) {
        return agreements.all().stream().filter(row -> row.id().equals(id)).findFirst();
    }

    private List<RoundtablePage.Sitting> sitting(RoundtableRow table) {
        var names = parties.names();
        return table.data().delegations().stream()
                .map(delegation -> new RoundtablePage.Sitting(
                        names.row(delegation.party()), delegation, table.data().seatsOf(delegation.party())))
                .toList();
    }

    private ActasKept kept(RoundtableId table) {
        return kept(counted(table.value()), actas.figures(table));
    }

    private static ActasKept kept(JdbcClient.StatementSpec counted, QualityFigures figures) {
        return counted.query((row, index) -> new ActasKept(row.getInt("actas"), row.getInt("with_agenda"), figures))
                .single();
    }

    /** @param table all of them, but for examples, where there is none */
    private JdbcClient.StatementSpec counted(@Nullable UUID table) {
        return sql.sql("""
            select count(*) as actas, coalesce(sum(exists(
                select 1 from agenda_item i where i.session_id = m.session_id)), 0) as with_agenda
            from minutes m join dialogue_session s on s.session_id = m.session_id
            where m.state = 'CLOSED' and (s.roundtable_id = :table or :table is null and not m.example)
            """).param("table", table, Types.CHAR);
    }
}
