package org.rimanakuy.dialogue.ui;

import java.util.List;
import java.util.Optional;
import org.rimanakuy.dialogue.RoundtableRow;
import org.rimanakuy.dialogue.RoundtableService;
import org.rimanakuy.dialogue.SessionRow;
import org.rimanakuy.dialogue.SessionService;
import org.rimanakuy.journal.JournalRow;
import org.rimanakuy.journal.JournalService;
import org.rimanakuy.party.PartyNames;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.place.PlaceRow;
import org.rimanakuy.place.PlaceService;
import org.springframework.stereotype.Component;

/** What the page of one session is made of, apart from the parts that tell themselves anew after each act. */
record SessionPage(
        SessionRow session,
        RoundtableRow roundtable,
        Optional<PlaceRow> place,
        PartyNames names,
        List<JournalRow> acts) {

    /** Reads the page from what each service knows. */
    @Component
    static class Reader {

        private final SessionService sessions;
        private final RoundtableService roundtables;
        private final PartyService parties;
        private final PlaceService places;
        private final JournalService journal;

        Reader(
                SessionService sessions,
                RoundtableService roundtables,
                PartyService parties,
                PlaceService places,
                JournalService journal) {
            this.sessions = sessions;
            this.roundtables = roundtables;
            this.parties = parties;
            this.places = places;
            this.journal = journal;
        }

        Optional<SessionPage> read(String code) {
            return sessions.byCode(code)
                    .map(row -> new SessionPage(
                            row,
                            roundtables.find(row.roundtable()).orElseThrow(),
                            Optional.ofNullable(row.data().place()).map(places.byId()::get),
                            parties.names(),
                            journal.of(row.id().value())));
        }
    }
}
