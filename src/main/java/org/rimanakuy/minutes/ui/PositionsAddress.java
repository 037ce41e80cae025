package org.rimanakuy.minutes.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import org.rimanakuy.dialogue.RoundtableRow;
import org.rimanakuy.dialogue.RoundtableService;
import org.rimanakuy.minutes.PositionsFilter;
import org.rimanakuy.shell.AddressParts;
import org.springframework.stereotype.Component;

/** Whose positions are compared, as an address. */
@Component
class PositionsAddress {

    /** @param ignored whether anything in the address could not be made out and was passed over */
    record Reading(PositionsFilter filter, boolean ignored) {}

    private static final String ROUNDTABLE = "roundtable";
    private static final String AGREED = "agreed";

    private final RoundtableService roundtables;

    PositionsAddress(RoundtableService roundtables) {
        this.roundtables = roundtables;
    }

    Reading read(QueryParameters query) {
        var address = new AddressParts(query);
        var filter = new PositionsFilter(
                address.part(ROUNDTABLE, code -> roundtables.byCode(code).map(RoundtableRow::id)), address.yes(AGREED));
        return new Reading(filter, address.ignored());
    }

    QueryParameters write(PositionsFilter filter) {
        var parts = new LinkedHashMap<String, String>();
        filter.roundtable().flatMap(roundtables::find).ifPresent(table -> parts.put(ROUNDTABLE, table.code()));
        if (filter.alsoAgreed()) {
            parts.put(AGREED, AddressParts.YES);
        }
        return QueryParameters.simple(parts);
    }
}
