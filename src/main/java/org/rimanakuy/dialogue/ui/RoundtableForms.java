package org.rimanakuy.dialogue.ui;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.agreement.AgreementService;
import org.rimanakuy.dialogue.RoundtableData;
import org.rimanakuy.dialogue.RoundtableId;
import org.rimanakuy.dialogue.RoundtableRow;
import org.rimanakuy.dialogue.RoundtableService;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.place.PlaceService;
import org.rimanakuy.shell.Notices;
import org.rimanakuy.shell.Seen;
import org.springframework.stereotype.Component;

/** Opens the secretariat's forms about roundtables and brings what they say to the record. */
@Component
class RoundtableForms {

    private final RoundtableService roundtables;
    private final AgreementService agreements;
    private final PartyService parties;
    private final PlaceService places;

    RoundtableForms(
            RoundtableService roundtables, AgreementService agreements, PartyService parties, PlaceService places) {
        this.roundtables = roundtables;
        this.agreements = agreements;
        this.parties = parties;
        this.places = places;
    }

    void record() {
        var form = new RoundtableForm(choices(null));
        form.suggest();
        form.openToRecord(data -> {
            roundtables.record(data);
            Notices.done("dialogue.tables.recorded", data.code());
            DialogueNavigation.openRoundtable(data.code());
        });
    }

    /** @param afterwards takes the code of the roundtable, which may be another one now */
    void correct(RoundtableRow roundtable, Consumer<String> afterwards) {
        new RoundtableForm(choices(roundtable.id())).openToCorrect(() -> seen(roundtable), (version, data, why) -> {
            roundtables.correct(roundtable.id(), version, data, why);
            Notices.done("dialogue.tables.corrected", data.code());
            afterwards.accept(data.code());
        });
    }

    private RoundtableChoices choices(@Nullable RoundtableId about) {
        var tables = roundtables.all().stream()
                .filter(table -> table.parent() == null && !table.id().equals(about))
                .toList();
        return new RoundtableChoices(tables, agreements.all(), parties.all(), places.all());
    }

    private Seen<RoundtableData> seen(RoundtableRow roundtable) {
        var now = roundtables.find(roundtable.id()).orElse(roundtable);
        return new Seen<>(now.version(), now.data());
    }
}
