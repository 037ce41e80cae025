package org.rimanakuy.handover;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.rimanakuy.commitment.OpenCommitmentService;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.security.Roles;
import org.rimanakuy.shared.DateWords;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thymeleaf.ITemplateEngine;
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
    private final ITemplateEngine templates;
    private final Clock clock;

    DossierPdf(
            HandoverService handovers,
            OpenCommitmentService commitments,
            PartyService parties,
            ITemplateEngine templates,
            Clock clock) {
        this.handovers = handovers;
        this.commitments = commitments;
        this.parties = parties;
        this.templates = templates;
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
        var page = templates.process("handover/dossier", context);
        var builder = new PdfRendererBuilder().withHtmlContent(page, null).toStream(out);
        for (var weight : List.of(400, 700)) {
            builder.useFont(() -> font(weight), "Noto Sans", weight, FontStyle.NORMAL, true);
        }
        builder.run();
    }

    private static java.io.InputStream font(int weight) {
        var file = weight == 400 ? "Regular" : "Bold";
        return Objects.requireNonNull(DossierPdf.class.getResourceAsStream("/fonts/NotoSans-" + file + ".ttf"));
    }
}
