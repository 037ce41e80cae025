package org.rimanakuy.agreement.ui;

import java.util.function.Consumer;
import org.rimanakuy.agreement.AgreementData;
import org.rimanakuy.agreement.AgreementId;
import org.rimanakuy.agreement.AgreementRow;
import org.rimanakuy.agreement.AgreementService;
import org.rimanakuy.agreement.ClauseData;
import org.rimanakuy.agreement.ClauseRow;
import org.rimanakuy.agreement.ClauseService;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.place.PlaceService;
import org.rimanakuy.shell.Notices;
import org.rimanakuy.shell.Seen;
import org.springframework.stereotype.Component;

/** Opens the secretariat's forms about agreements and brings what they say to the record. */
@Component
class AgreementForms {

    private final AgreementService agreements;
    private final ClauseService clauses;
    private final PartyService parties;
    private final PlaceService places;

    AgreementForms(AgreementService agreements, ClauseService clauses, PartyService parties, PlaceService places) {
        this.agreements = agreements;
        this.clauses = clauses;
        this.parties = parties;
        this.places = places;
    }

    void record() {
        new AgreementForm(parties.all(), places.all()).openToRecord(data -> {
            agreements.record(data);
            Notices.done("agreement.view.recorded", data.code());
            AgreementNavigation.open(data.code());
        });
    }

    /** @param afterwards takes the code of the agreement, which may be another one now */
    void correct(AgreementRow agreement, Consumer<String> afterwards) {
        new AgreementForm(parties.all(), places.all()).openToCorrect(() -> seen(agreement), (version, data, why) -> {
            agreements.correct(agreement.id(), version, data, why);
            Notices.done("agreement.view.corrected", data.code());
            afterwards.accept(data.code());
        });
    }

    void recordClause(AgreementId agreement, Runnable afterwards) {
        new ClauseForm(agreement).openToRecord(data -> {
            clauses.record(data);
            Notices.done("agreement.view.clause-recorded", data.number());
            afterwards.run();
        });
    }

    void correctClause(ClauseRow clause, Runnable afterwards) {
        new ClauseForm(clause.agreement()).openToCorrect(() -> seen(clause), (version, data, why) -> {
            clauses.correct(clause.id(), version, data, why);
            Notices.done("agreement.view.clause-corrected", data.number());
            afterwards.run();
        });
    }

    private Seen<AgreementData> seen(AgreementRow agreement) {
        var now = agreements.find(agreement.id()).orElse(agreement);
        return new Seen<>(now.version(), now.data());
    }

    private Seen<ClauseData> seen(ClauseRow clause) {
        var now = clauses.find(clause.id()).orElse(clause);
        return new Seen<>(now.version(), now.data());
    }
}
