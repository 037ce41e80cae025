package org.rimanakuy.portal;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.dialogue.RoundtableRow;
import org.rimanakuy.dialogue.RoundtableService;
import org.rimanakuy.minutes.LineKind;
import org.rimanakuy.minutes.PositionsFilter;
import org.rimanakuy.minutes.PositionsService;
import org.rimanakuy.minutes.SaidFilter;
import org.rimanakuy.minutes.SaidService;
import org.rimanakuy.party.PartyRow;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.shared.SoughtWords;
import org.springframework.stereotype.Component;

/** Makes out what is looked for in what was said, and finds it. */
@Component
class SaidQuery {

    /** As many as the form offers; others are reached from their own pages, whose links carry their codes. */
    private static final int OFFERED = 40;

    private final SaidService said;
    private final PositionsService positions;
    private final RoundtableService roundtables;
    private final PartyService parties;

    SaidQuery(SaidService said, PositionsService positions, RoundtableService roundtables, PartyService parties) {
        this.said = said;
        this.positions = positions;
        this.roundtables = roundtables;
        this.parties = parties;
    }

    SaidPage said(SaidQuestion question) {
        var tables = roundtables.all();
        var known = parties.all();
        var typed = new TypedParts();
        var filter = new SaidFilter(
                typed.words(question.words(), SaidFilter.WORDS).map(SoughtWords::new),
                typed.known(question.roundtable(), code -> table(tables, code), "portal.fault.roundtable")
                        .map(RoundtableRow::id),
                typed.known(question.party(), code -> party(known, code), "portal.fault.party")
                        .map(PartyRow::id),
                typed.constant(question.kind(), LineKind.class),
                typed.date(question.from()),
                typed.date(question.until()),
                typed.ticked(question.withoutExamples()));
        var number = typed.page(question.page());
        var found = typed.faults().isEmpty();
        return new SaidPage(
                question,
                tables.stream().limit(OFFERED).toList(),
                known.stream()
                        .filter(party -> party.code().equals(question.party()))
                        .toList(),
                typed.faults(),
                found ? said.page(filter, (number - 1L) * SaidPage.ROWS, SaidPage.ROWS) : List.of(),
                found ? said.count(filter) : 0,
                number);
    }

    Optional<PositionsPage> positions(String code, boolean alsoAgreed, @Nullable String leaf) {
        return roundtables.byCode(code).map(table -> {
            var found = positions.positions(
                    PositionsFilter.ALL.withRoundtable(table.id()).withAgreed(alsoAgreed));
            var on = Leaf.of(leaf, found.topics(), PositionsPage.TOPICS);
            return new PositionsPage(table, found, on.cut(found.topics(), PositionsPage.TOPICS), alsoAgreed, on);
        });
    }

    private static Optional<RoundtableRow> table(List<RoundtableRow> all, String code) {
        return all.stream().filter(row -> row.code().equals(code)).findFirst();
    }

    private static Optional<PartyRow> party(List<PartyRow> all, String code) {
        return all.stream().filter(row -> row.code().equals(code)).findFirst();
    }
}
