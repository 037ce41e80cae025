package org.rimanakuy.portal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rimanakuy.agreement.AgreementId;
import org.rimanakuy.agreement.AgreementRow;
import org.rimanakuy.agreement.AgreementService;
import org.rimanakuy.agreement.ClauseId;
import org.rimanakuy.agreement.ClauseService;
import org.rimanakuy.commitment.CommitmentRow;
import org.rimanakuy.commitment.RegisterFilter;
import org.rimanakuy.commitment.RegisterService;
import org.rimanakuy.commitment.RegisterSort;
import org.rimanakuy.dialogue.RoundtableService;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.place.PlaceService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads an agreement with its clauses and commitments. */
@Component
class AgreementQuery {

    private static final int SHOWN = 30;

    private final AgreementService agreements;
    private final ClauseService clauses;
    private final PartyService parties;
    private final PlaceService places;
    private final RoundtableService roundtables;
    private final RegisterService register;
    private final JdbcClient sql;

    AgreementQuery(
            AgreementService agreements,
            ClauseService clauses,
            PartyService parties,
            PlaceService places,
            RoundtableService roundtables,
            RegisterService register,
            JdbcClient sql) {
        this.agreements = agreements;
        this.clauses = clauses;
        this.parties = parties;
        this.places = places;
        this.roundtables = roundtables;
        this.register = register;
        this.sql = sql;
    }

    List<AgreementRow> all() {
        return agreements.all();
    }

    Optional<AgreementPage> page(String code) {
        return agreements.byCode(code).map(this::page);
    }

    private AgreementPage page(AgreementRow agreement) {
        var names = parties.names();
        var filter = RegisterFilter.ALL.withAgreement(agreement.id());
        var clauseOf = clauseByNumber(agreement.id());
        var byClause = register.page(filter, RegisterSort.OLDEST, 0, SHOWN).stream()
                .collect(Collectors.groupingBy(row -> Optional.ofNullable(clauseOf.get(row.number()))));
        var parts = clauses.of(agreement.id()).stream()
                .map(clause -> new AgreementPage.Part(
                        clause, byClause.getOrDefault(Optional.of(clause.id()), List.<CommitmentRow>of())))
                .toList();
        return new AgreementPage(
                agreement,
                Optional.ofNullable(agreement.place()).map(places.byId()::get),
                roundtables.all().stream()
                        .filter(table -> agreement.id().equals(table.data().agreement()) && table.parent() == null)
                        .toList(),
                agreement.parties().stream()
                        .map(one -> new AgreementPage.InRole(names.row(one.party()), one.role(), one.signature()))
                        .toList(),
                parts,
                byClause.getOrDefault(Optional.empty(), List.of()),
                Math.max(0, register.count(filter) - SHOWN));
    }

    private Map<String, ClauseId> clauseByNumber(AgreementId agreement) {
        record Origin(String number, UUID clauseId) {}
        return sql
                .sql("""
                        select number, clause_id from commitment
                        where agreement_id = :agreement and clause_id is not null
                        order by number_order limit :shown""")
                .param("agreement", agreement.value())
                .param("shown", SHOWN)
                .query(Origin.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Origin::number, origin -> new ClauseId(origin.clauseId())));
    }
}
