package org.rimanakuy.handover;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.rimanakuy.commitment.OpenCommitmentService;
import org.rimanakuy.document.Printer;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.security.Roles;
import org.rimanakuy.shared.DateWords;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thymeleaf.context.Context;

/** A hand-over on paper: the same that its page shows, to be signed by who leaves and who takes over. */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Roles.IS_SIGNED_IN)
public class DossierPdf {

    /** A dossier of more has its first here and all of it on its page. */
    private static final int MOST = 300;

    private final HandoverService handovers;
    private final OpenCommitmentService commitments;
    private final PartyService parties;
    private final Printer printer;
    private final Clock clock;

    DossierPdf(
            HandoverService handovers,
            OpenCommitmentService commitments,
            PartyService parties,
            Printer printer,
            Clock clock) {
        this.handovers = handovers;
        this.commitments = commitments;
        this.parties = parties;
        this.printer = printer;
        this.clock = clock;
    }

    /** @param language of the reader; what the parties said stays in theirs */
    public void write(UUID id, Locale language, OutputStream out) throws IOException {
        var handover = handovers.find(id).orElseThrow(HandoverRefusal::unknown);
        var items = handovers.items(id, 0, MOST);
        var open = commitments.told(items.stream().map(HandoverItem::commitment).toList());
        var names = parties.names();
        var context = new Context(language);
        context.setVariable("handover", handover);
        context.setVariable("items", items);
        context.setVariable("open", open);
        context.setVariable("party", names.of(handover.party()));
        context.setVariable("from", handover.from().map(names::of).orElse(""));
        context.setVariable("dates", DateWords.in(language));
        context.setVariable("today", LocalDate.now(clock));
        printer.print("handover/dossier", context, out);
    }
}
