package org.rimanakuy.overdue;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import org.rimanakuy.commitment.CommitmentNumber;
import org.rimanakuy.commitment.SheetService;
import org.rimanakuy.dialogue.EscalationStep;
import org.rimanakuy.dialogue.RoundtableService;
import org.rimanakuy.document.Printer;
import org.rimanakuy.notice.Site;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.security.Roles;
import org.rimanakuy.shared.DateWords;
import org.rimanakuy.shared.Language;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thymeleaf.context.Context;

/**
 * The letter to a body outside of the roundtable, as a draft: the facts on record and where each can be read, and nothing
 * that is not on record. The secretariat signs it or does not.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Roles.IS_SECRETARIAT)
public class OutsideLetterPdf {

    private final SheetService sheets;
    private final EscalationService escalations;
    private final RoundtableService roundtables;
    private final PartyService parties;
    private final Printer printer;
    private final Site site;
    private final Clock clock;

    OutsideLetterPdf(
            SheetService sheets,
            EscalationService escalations,
            RoundtableService roundtables,
            PartyService parties,
            Printer printer,
            Site site,
            Clock clock) {
        this.sheets = sheets;
        this.escalations = escalations;
        this.roundtables = roundtables;
        this.parties = parties;
        this.printer = printer;
        this.site = site;
        this.clock = clock;
    }

    /** @throws OverdueRefusal where the commitment has not climbed to the outside, or was answered since */
    public void write(CommitmentNumber number, OutputStream out) throws IOException {
        var sheet = sheets.sheet(number).orElseThrow(() -> OverdueRefusal.notOutside(number));
        var steps = escalations.of(sheet.commitment().id());
        var outside = steps.stream()
                .filter(step -> step.step() == EscalationStep.OUTSIDE
                        && step.stoppedOn().isEmpty())
                .findFirst()
                .orElseThrow(() -> OverdueRefusal.notOutside(number));
        var context = new Context(Language.ES.locale());
        context.setVariable("sheet", sheet);
        context.setVariable("outside", outside);
        context.setVariable("steps", steps.reversed());
        context.setVariable("table", roundtables.find(outside.roundtable()).orElseThrow());
        context.setVariable("parties", parties.names());
        context.setVariable("dates", DateWords.in(Language.ES.locale()));
        context.setVariable("address", site.link("/es/c/" + number));
        context.setVariable("today", LocalDate.now(clock));
        printer.print("overdue/outside", context, out);
    }
}
