package org.rimanakuy.party.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rimanakuy.journal.JournalRow;
import org.rimanakuy.journal.JournalService;
import org.rimanakuy.party.MandateRow;
import org.rimanakuy.party.MandateService;
import org.rimanakuy.party.PartyNames;
import org.rimanakuy.party.PartyRow;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.party.SuccessionRow;
import org.rimanakuy.party.SuccessionService;
import org.rimanakuy.place.PlaceRow;
import org.rimanakuy.place.PlaceService;
import org.rimanakuy.shared.PartyId;
import org.springframework.stereotype.Component;

/**
 * What the page of one party is made of.
 *
 * @param obligor who answers today for what this party promised
 * @param answered for whose promises it answers today
 */
record PartyPage(
        PartyRow party,
        PartyNames names,
        Optional<PlaceRow> place,
        List<SuccessionRow> successions,
        PartyId obligor,
        Set<PartyId> answered,
        List<MandateRow> mandates,
        List<JournalRow> acts) {

    /** Reads the page from what each service knows. */
    @Component
    static class Reader {

        private final PartyService parties;
        private final SuccessionService successions;
        private final MandateService mandates;
        private final PlaceService places;
        private final JournalService journal;
        private final Clock clock;

        Reader(
                PartyService parties,
                SuccessionService successions,
                MandateService mandates,
                PlaceService places,
                JournalService journal,
                Clock clock) {
            this.parties = parties;
            this.successions = successions;
            this.mandates = mandates;
            this.places = places;
            this.journal = journal;
            this.clock = clock;
        }

        Optional<PartyPage> read(String code) {
            return parties.all().stream()
                    .filter(row -> row.code().equals(code))
                    .findFirst()
                    .map(this::page);
        }

        private PartyPage page(PartyRow party) {
            var today = LocalDate.now(clock);
            var lineage = successions.lineage();
            return new PartyPage(
                    party,
                    parties.names(),
                    Optional.ofNullable(party.place()).map(places.byId()::get),
                    successions.all(),
                    lineage.obligorOn(party.id(), today),
                    lineage.answeredBy(party.id(), today),
                    mandates.of(party.id()),
                    journal.of(party.id().value()));
        }
    }
}
