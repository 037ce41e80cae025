package org.rimanakuy.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.IContext;

/** Makes paper of a template: a PDF with its fonts embedded, which have the letters of Spanish and Quechua. */
@Component
public class Printer {

    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private final ITemplateEngine templates;

    Printer(ITemplateEngine templates) {
        this.templates = templates;
    }

    /** @throws IOException when nothing can be written to {@code out} */
    public void print(String template, IContext content, OutputStream out) throws IOException {
        var page = templates.process(template, content);
        var builder = new PdfRendererBuilder().withHtmlContent(page, null).toStream(out);
        builder.useSVGDrawer(new OutlinedSvg(font(REGULAR)));
        for (var weight : List.of(REGULAR, BOLD)) {
            builder.useFont(() -> font(weight), "Noto Sans", weight, FontStyle.NORMAL, true);
        }
        builder.run();
    }

    private static InputStream font(int weight) {
        var file = weight == BOLD ? "Bold" : "Regular";
        return Objects.requireNonNull(Printer.class.getResourceAsStream("/fonts/NotoSans-" + file + ".ttf"));
    }
}
