package org.rimanakuy.party;

import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.PlaceId;

/** One party as lists and pages show it. */
public record PartyRow(
        PartyId id,
        int version,
        String code,
        String name,
        @Nullable String shortName,
        PartyKind kind,
        @Nullable PlaceId place,
        @Nullable String note,
        @Nullable String source,
        boolean example) {

    public PartyData data() {
        return new PartyData(code, name, shortName, kind, place, note, source);
    }

    /** The name people use when they talk: the short one where there is one. */
    public String spokenName() {
        return shortName == null ? name : shortName;
    }
}
