package org.rimanakuy.minutes.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.rimanakuy.dialogue.RoundtableRow;
import org.rimanakuy.dialogue.RoundtableService;
import org.rimanakuy.minutes.LineKind;
import org.rimanakuy.minutes.SaidFilter;
import org.rimanakuy.party.PartyRow;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shell.AddressParts;
import org.springframework.stereotype.Component;

/** The search's state as an address that can be kept, sent and gone back to; codes, not identities, stand in it. */
@Component
class SaidAddress {

    /** @param ignored whether anything in the address could not be made out and was passed over */
    record Reading(SaidState state, boolean ignored) {}

    private static final String WORDS = "q";
    private static final String ROUNDTABLE = "roundtable";
    private static final String PARTY = "party";
    private static final String KIND = "kind";
    private static final String FROM = "from";
    private static final String UNTIL = "until";
    private static final String NO_EXAMPLES = "no-examples";
    private static final String PAGE = "page";

    private final RoundtableService roundtables;
    private final PartyService parties;

    SaidAddress(RoundtableService roundtables, PartyService parties) {
        this.roundtables = roundtables;
        this.parties = parties;
    }

    Reading read(QueryParameters query) {
        var address = new AddressParts(query);
        var filter = new SaidFilter(
                address.part(WORDS, text -> SaidFilter.ALL.withWords(text).words()),
                address.part(ROUNDTABLE, code -> roundtables.byCode(code).map(RoundtableRow::id)),
                address.part(PARTY, this::party),
                address.constant(KIND, LineKind.class),
                address.part(FROM, text -> Optional.of(PartialDate.parse(text))),
                address.part(UNTIL, text -> Optional.of(PartialDate.parse(text))),
                address.yes(NO_EXAMPLES));
        var page = address.part(PAGE, SaidAddress::page);
        return new Reading(new SaidState(filter, page.orElse(1)), address.ignored());
    }

    QueryParameters write(SaidState state) {
        var filter = state.filter();
        var parts = new LinkedHashMap<String, String>();
        filter.words().ifPresent(words -> parts.put(WORDS, words.typed()));
        filter.roundtable().flatMap(roundtables::find).ifPresent(table -> parts.put(ROUNDTABLE, table.code()));
        filter.party().flatMap(parties::find).ifPresent(party -> parts.put(PARTY, party.code()));
        filter.kind().ifPresent(kind -> parts.put(KIND, kind.name()));
        filter.from().ifPresent(from -> parts.put(FROM, from.iso()));
        filter.until().ifPresent(until -> parts.put(UNTIL, until.iso()));
        if (filter.withoutExamples()) {
            parts.put(NO_EXAMPLES, AddressParts.YES);
        }
        if (state.page() > 1) {
            parts.put(PAGE, Integer.toString(state.page()));
        }
        return QueryParameters.simple(parts);
    }

    private Optional<PartyId> party(String code) {
        return parties.all().stream()
                .filter(row -> row.code().equals(code))
                .map(PartyRow::id)
                .findFirst();
    }

    private static Optional<Integer> page(String text) {
        return text.matches("[1-9]\\d{0,3}")
                ? Optional.of(Integer.valueOf(text)).filter(page -> page <= SaidState.LAST_PAGE)
                : Optional.empty();
    }
}
