package org.rimanakuy.portal;

import java.util.Arrays;
import java.util.List;
import org.rimanakuy.party.PartyKind;
import org.rimanakuy.party.PartyRow;

/** The parties by kind, as far as they fit on a page. */
record PartiesPage(List<Group> groups, int more) {

    private static final int SHOWN = 120;

    record Group(PartyKind kind, List<PartyRow> parties) {}

    static PartiesPage of(List<PartyRow> all) {
        var shown = all.stream().limit(SHOWN).toList();
        var groups = Arrays.stream(PartyKind.values())
                .map(kind -> new Group(
                        kind, shown.stream().filter(row -> row.kind() == kind).toList()))
                .filter(group -> !group.parties().isEmpty())
                .toList();
        return new PartiesPage(groups, all.size() - shown.size());
    }
}
