package org.rimanakuy.minutes;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.rimanakuy.dialogue.SessionId;
import org.rimanakuy.document.PaperFonts;
import org.rimanakuy.notice.Site;
import org.rimanakuy.security.Roles;
import org.rimanakuy.shared.Language;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Minutes on paper, to be kept for good (PDF/A-2a) and read by everybody (PDF/UA). What is printed is the canonical text
 * and nothing else, typeset; its hash is on every page, and so is the word draft for as long as it is one.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Roles.ANYONE)
public class ActaPdf {

    private final ActaService actas;
    private final ApprovalService approvals;
    private final ITemplateEngine templates;
    private final Site site;

    ActaPdf(ActaService actas, ApprovalService approvals, ITemplateEngine templates, Site site) {
        this.actas = actas;
        this.approvals = approvals;
        this.templates = templates;
        this.site = site;
    }

    /** @throws ActaRefusal where there is no such acta */
    public void write(String number, OutputStream out) throws IOException {
        var text = actas.text(number).orElseThrow(() -> ActaRefusal.notOnRecord(number));
        var address = site.link("/es/actas/" + number);
        var context = context(text, "Acta " + number, number + " · SHA-256 " + text.sha256());
        context.setVariable("address", address);
        context.setVariable("qr", QrPicture.of(address));
        render(context, out);
    }

    /** The last version that circulated, marked as a draft on every page. */
    @PreAuthorize(Roles.IS_SIGNED_IN)
    public void writeCirculating(SessionId session, OutputStream out) throws IOException {
        var version = approvals.of(session).flatMap(Approval::latest).orElseThrow(ActaRefusal::notCirculating);
        var text = new CanonicalText(version.text());
        var draft = "BORRADOR — versión " + version.number();
        render(context(text, draft, draft + " · SHA-256 " + version.sha256()), out);
    }

    private static Context context(CanonicalText text, String title, String stamp) {
        var context = new Context(Language.ES.locale());
        var parts = text.parts();
        context.setVariable("parts", parts);
        context.setVariable("signatures", signatures(parts));
        context.setVariable("title", title);
        context.setVariable("stamp", stamp);
        return context;
    }

    /** Where the last section begins: a line for each delegation to sign on. */
    private static int signatures(List<TextPart> parts) {
        for (var index = parts.size() - 1; index >= 0; index--) {
            if (parts.get(index).isSection()) {
                return index;
            }
        }
        return parts.size();
    }

    private void render(Context context, OutputStream out) throws IOException {
        var page = templates.process("minutes/acta", context);
        var builder = new PdfRendererBuilder()
                .withHtmlContent(page, null)
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .usePdfUaAccessibility(true)
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                .withProducer("Rimanakuy")
                .toStream(out);
        PaperFonts.embed(builder);
        builder.run();
    }
}
