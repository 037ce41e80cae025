package org.rimanakuy.minutes.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Optional;
import org.rimanakuy.dialogue.RoundtableId;
import org.rimanakuy.dialogue.RoundtableRow;
import org.rimanakuy.dialogue.RoundtableService;
import org.rimanakuy.party.PartyRow;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shell.Choosing;
import org.springframework.stereotype.Component;

/** The roundtables and parties there are to choose from, where what was said is looked for. */
@Component
class SaidChoices {

    private final RoundtableService roundtables;
    private final PartyService parties;

    SaidChoices(RoundtableService roundtables, PartyService parties) {
        this.roundtables = roundtables;
        this.parties = parties;
    }

    void roundtables(ComboBox<RoundtableRow> field) {
        Choosing.from(field, roundtables::all, RoundtableRow::name);
        field.setClearButtonVisible(true);
    }

    void parties(ComboBox<PartyRow> field) {
        Choosing.from(field, parties::all, PartyRow::spokenName);
        field.setClearButtonVisible(true);
    }

    Optional<RoundtableRow> roundtable(RoundtableId id) {
        return roundtables.find(id);
    }

    Optional<PartyRow> party(PartyId id) {
        return parties.find(id);
    }
}
