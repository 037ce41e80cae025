package org.rimanakuy.dialogue.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.party.PartyRow;
import org.rimanakuy.shared.PartyId;

/** Finds again among the choices of a field which party was chosen. */
final class PartyChoice {

    private PartyChoice() {}

    static @Nullable PartyRow of(PartyId chosen, List<PartyRow> choices) {
        return choices.stream()
                .filter(party -> party.id().equals(chosen))
                .findFirst()
                .orElse(null);
    }
}
