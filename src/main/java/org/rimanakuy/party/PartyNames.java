package org.rimanakuy.party;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rimanakuy.shared.PartyId;

/** What people call each party, read once for a whole page. */
public final class PartyNames {

    private final Map<PartyId, PartyRow> byId;

    PartyNames(List<PartyRow> rows) {
        byId = rows.stream().collect(Collectors.toMap(PartyRow::id, row -> row));
    }

    /** The name people use when they talk. */
    public String of(PartyId party) {
        return row(party).spokenName();
    }

    /** @throws PartyRefusal for a party that is not on record */
    public PartyRow row(PartyId party) {
        var row = byId.get(party);
        if (row == null) {
            throw PartyRefusal.unknown(party);
        }
        return row;
    }
}
