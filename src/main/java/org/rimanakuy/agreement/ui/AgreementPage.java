package org.rimanakuy.agreement.ui;

import java.util.List;
import java.util.Optional;
import org.rimanakuy.agreement.AgreementRow;
import org.rimanakuy.agreement.AgreementService;
import org.rimanakuy.agreement.ClauseRow;
import org.rimanakuy.agreement.ClauseService;
import org.rimanakuy.journal.JournalRow;
import org.rimanakuy.journal.JournalService;
import org.rimanakuy.party.PartyNames;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.place.PlaceRow;
import org.rimanakuy.place.PlaceService;
import org.springframework.stereotype.Component;

/** What the page of one agreement is made of. */
record AgreementPage(
        AgreementRow agreement,
        List<ClauseRow> clauses,
        PartyNames names,
        Optional<PlaceRow> place,
        List<JournalRow> acts) {

    /** Reads the page from what each service knows. */
    @Component
    static class Reader {

        private final AgreementService agreements;
        private final ClauseService clauses;
        private final PartyService parties;
        private final PlaceService places;
        private final JournalService journal;

        Reader(
                AgreementService agreements,
                ClauseService clauses,
                PartyService parties,
                PlaceService places,
                JournalService journal) {
            this.agreements = agreements;
            this.clauses = clauses;
            this.parties = parties;
            this.places = places;
            this.journal = journal;
        }

        Optional<AgreementPage> read(String code) {
            return agreements
                    .byCode(code)
                    .map(row -> new AgreementPage(
                            row,
                            clauses.of(row.id()),
                            parties.names(),
                            Optional.ofNullable(row.place()).map(places.byId()::get),
                            journal.of(row.id().value())));
        }
    }
}
