package org.rimanakuy.dialogue.ui;

import java.util.List;
import java.util.Optional;
import org.rimanakuy.agreement.AgreementRow;
import org.rimanakuy.agreement.AgreementService;
import org.rimanakuy.dialogue.RoundtableRow;
import org.rimanakuy.dialogue.RoundtableService;
import org.rimanakuy.journal.JournalRow;
import org.rimanakuy.journal.JournalService;
import org.rimanakuy.party.PartyNames;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.place.PlaceRow;
import org.rimanakuy.place.PlaceService;
import org.springframework.stereotype.Component;

/** What the page of one roundtable is made of. */
record RoundtablePage(
        RoundtableRow roundtable,
        Optional<RoundtableRow> parent,
        List<RoundtableRow> subgroups,
        Optional<AgreementRow> agreement,
        Optional<PlaceRow> place,
        PartyNames names,
        List<JournalRow> acts) {

    /** Reads the page from what each service knows. */
    @Component
    static class Reader {

        private final RoundtableService roundtables;
        private final AgreementService agreements;
        private final PartyService parties;
        private final PlaceService places;
        private final JournalService journal;

        Reader(
                RoundtableService roundtables,
                AgreementService agreements,
                PartyService parties,
                PlaceService places,
                JournalService journal) {
            this.roundtables = roundtables;
            this.agreements = agreements;
            this.parties = parties;
            this.places = places;
            this.journal = journal;
        }

        Optional<RoundtablePage> read(String code) {
            return roundtables
                    .byCode(code)
                    .map(row -> new RoundtablePage(
                            row,
                            Optional.ofNullable(row.parent()).flatMap(roundtables::find),
                            roundtables.all().stream()
                                    .filter(other -> row.id().equals(other.parent()))
                                    .toList(),
                            Optional.ofNullable(row.data().agreement()).flatMap(agreements::find),
                            Optional.ofNullable(row.data().place()).map(places.byId()::get),
                            parties.names(),
                            journal.of(row.id().value())));
        }
    }
}
