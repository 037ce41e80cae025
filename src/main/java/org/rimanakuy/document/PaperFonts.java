package org.rimanakuy.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;

/** The fonts that paper is set in, which have the letters of Spanish and Quechua; brought along, never the machine's. */
public final class PaperFonts {

    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private PaperFonts() {}

    /** Lets a sheet use them under the name Noto Sans, and carry what it uses of them. */
    public static void embed(PdfRendererBuilder sheet) {
        for (var weight : List.of(REGULAR, BOLD)) {
            sheet.useFont(() -> file(weight), "Noto Sans", weight, FontStyle.NORMAL, true);
        }
    }

    static InputStream regular() {
        return file(REGULAR);
    }

    private static InputStream file(int weight) {
        var file = weight == REGULAR ? "Regular" : "Bold";
        return Objects.requireNonNull(PaperFonts.class.getResourceAsStream("/fonts/NotoSans-" + file + ".ttf"));
    }
}
