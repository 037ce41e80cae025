package org.rimanakuy.dialogue;

/** One roundtable with all that belongs to it. The e-mail addresses in it are for the secretariat alone. */
public record RoundtableRow(RoundtableId id, int version, RoundtableData data, boolean example) {

    public String code() {
        return data.code();
    }

    public String name() {
        return data.name();
    }
}
