package org.rimanakuy.minutes.ui;

import java.time.Clock;
import java.time.LocalDate;
import org.rimanakuy.document.DocumentService;
import org.rimanakuy.minutes.ActaPdf;
import org.rimanakuy.minutes.ActaService;
import org.rimanakuy.minutes.AnswerService;
import org.rimanakuy.minutes.ApprovalService;
import org.rimanakuy.minutes.CirculationService;
import org.rimanakuy.minutes.ClosingService;
import org.rimanakuy.minutes.CorrectionService;
import org.rimanakuy.minutes.MinutesService;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.security.CurrentUser;
import org.springframework.stereotype.Component;

/** What the part of a session's page about its acta asks and acts with. */
@Component
record ActaServices(
        MinutesService minutes,
        ApprovalService approvals,
        CirculationService circulation,
        CorrectionService corrections,
        AnswerService answers,
        ClosingService closing,
        ActaService actas,
        ActaPdf paper,
        PartyService parties,
        DocumentService documents,
        CurrentUser currentUser,
        Clock clock) {

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
