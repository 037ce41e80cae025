package org.rimanakuy.dialogue.ui;

import com.vaadin.flow.component.html.Section;
import org.rimanakuy.dialogue.RoundtableService;
import org.rimanakuy.party.ui.PartySection;
import org.rimanakuy.shared.PartyId;
import org.springframework.stereotype.Component;

/** On a party's page: at which roundtables it sits. */
@Component
class PartyRoundtables implements PartySection {

    private final RoundtableService roundtables;
    private final RoundtableWords words;

    PartyRoundtables(RoundtableService roundtables, RoundtableWords words) {
        this.roundtables = roundtables;
        this.words = words;
    }

    @Override
    public Section of(PartyId party) {
        var sitsAt = roundtables.all().stream()
                .filter(roundtable -> roundtable.data().delegations().stream()
                        .anyMatch(delegation -> delegation.party().equals(party)))
                .toList();
        return new RoundtablesPart("dialogue.tables.of-party", sitsAt, words);
    }
}
