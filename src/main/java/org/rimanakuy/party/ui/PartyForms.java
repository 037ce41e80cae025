package org.rimanakuy.party.ui;

import java.util.UUID;
import java.util.function.Consumer;
import org.rimanakuy.party.MandateData;
import org.rimanakuy.party.MandateRow;
import org.rimanakuy.party.MandateService;
import org.rimanakuy.party.PartyData;
import org.rimanakuy.party.PartyRow;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.party.SuccessionData;
import org.rimanakuy.party.SuccessionRow;
import org.rimanakuy.party.SuccessionService;
import org.rimanakuy.place.PlaceService;
import org.rimanakuy.shell.Notices;
import org.rimanakuy.shell.Seen;
import org.springframework.stereotype.Component;

/** Opens the secretariat's forms about parties and brings what they say to the record. */
@Component
class PartyForms {

    private final PartyService parties;
    private final SuccessionService successions;
    private final MandateService mandates;
    private final PlaceService places;

    PartyForms(PartyService parties, SuccessionService successions, MandateService mandates, PlaceService places) {
        this.parties = parties;
        this.successions = successions;
        this.mandates = mandates;
        this.places = places;
    }

    void recordParty() {
        new PartyForm(places.all()).openToRecord(data -> {
            parties.record(data);
            Notices.done("party.view.recorded", data.name());
            PartyNavigation.open(data.code());
        });
    }

    /** @param afterwards takes the code of the party, which may be another one now */
    void correctParty(PartyRow party, Consumer<String> afterwards) {
        new PartyForm(places.all()).openToCorrect(() -> seen(party), (version, data, why) -> {
            parties.correct(party.id(), version, data, why);
            Notices.done("party.view.corrected", data.name());
            afterwards.accept(data.code());
        });
    }

    void recordSuccession(PartyRow predecessor, Runnable afterwards) {
        new SuccessionForm(parties.all()).from(predecessor).openToRecord(data -> {
            successions.record(data);
            Notices.done("party.view.succession-recorded");
            afterwards.run();
        });
    }

    void correctSuccession(SuccessionRow row, Runnable afterwards) {
        new SuccessionForm(parties.all()).openToCorrect(() -> seen(row.id()), (version, data, why) -> {
            successions.correct(row.id(), version, data, why);
            Notices.done("party.view.succession-corrected");
            afterwards.run();
        });
    }

    void recordMandate(PartyRow party, Runnable afterwards) {
        new MandateForm(party.id()).openToRecord(data -> {
            mandates.record(data);
            Notices.done("party.view.mandate-recorded", data.person());
            afterwards.run();
        });
    }

    void correctMandate(MandateRow row, Runnable afterwards) {
        new MandateForm(row.party()).openToCorrect(() -> seen(row), (version, data, why) -> {
            mandates.correct(row.id(), version, data, why);
            Notices.done("party.view.mandate-corrected", data.person());
            afterwards.run();
        });
    }

    private Seen<PartyData> seen(PartyRow party) {
        var now = parties.find(party.id()).orElse(party);
        return new Seen<>(now.version(), now.data());
    }

    private Seen<SuccessionData> seen(UUID id) {
        var now = successions.all().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
        return new Seen<>(now.version(), now.data());
    }

    private Seen<MandateData> seen(MandateRow row) {
        var now = mandates.of(row.party()).stream()
                .filter(other -> other.id().equals(row.id()))
                .findFirst()
                .orElse(row);
        return new Seen<>(now.version(), mandates.data(row.id()));
    }
}
