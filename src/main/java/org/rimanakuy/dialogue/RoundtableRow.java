package org.rimanakuy.dialogue;

import org.jspecify.annotations.Nullable;

/** One roundtable with all that belongs to it. The e-mail addresses in it are for the secretariat alone. */
public record RoundtableRow(RoundtableId id, int version, RoundtableData data, boolean example) {

    public String code() {
        return data.code();
    }

    public String name() {
        return data.name();
    }

    /** The roundtable of which this is a subgroup. */
    public @Nullable RoundtableId parent() {
        return data.parent();
    }

    RoundtableRow withoutAddresses() {
        return new RoundtableRow(id, version, data.withoutAddresses(), example);
    }
}
