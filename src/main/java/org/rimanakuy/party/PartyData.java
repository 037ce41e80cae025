package org.rimanakuy.party;

import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.PlaceId;
import org.rimanakuy.shared.Text;

/** What is on record about a party. */
public record PartyData(
        String code,
        String name,
        @Nullable String shortName,
        PartyKind kind,
        @Nullable PlaceId place,
        @Nullable String note,
        @Nullable String source) {

    public static final int SHORT_NAME = 60;

    public PartyData {
        code = Text.required(code, Text.CODE);
        name = Text.required(name, Text.TITLE);
        shortName = Text.optional(shortName, SHORT_NAME);
        note = Text.optional(note, Text.NOTE);
        source = Text.optional(source, Text.SOURCE);
    }
}
