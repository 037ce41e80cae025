package org.rimanakuy.document;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.OutputStream;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.IContext;

/** Makes paper of a template: a PDF with its fonts embedded, which have the letters of Spanish and Quechua. */
@Component
public class Printer {

    private final ITemplateEngine templates;

    Printer(ITemplateEngine templates) {
        this.templates = templates;
    }

    /** @throws IOException when nothing can be written to {@code out} */
    public void print(String template, IContext content, OutputStream out) throws IOException {
        var page = templates.process(template, content);
        var builder = new PdfRendererBuilder().withHtmlContent(page, null).toStream(out);
        builder.useSVGDrawer(new OutlinedSvg());
        PaperFonts.embed(builder);
        builder.run();
    }
}
