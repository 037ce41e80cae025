package org.rimanakuy.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.rimanakuy.commitment.Standing;
import org.rimanakuy.commitment.Voice;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SignedInContext;
import org.springframework.beans.factory.annotation.Autowired;

class DossierPdfTest extends PartiesToHandOver {

    @Autowired
    DossierPdf paper;

    @Test
    void the_dossier_on_paper_says_what_its_page_says() throws IOException {
        said(road, Voice.PROMISOR, seller, Standing.STALLED);
        sell();
        var handover = only(buyer);
        var out = new ByteArrayOutputStream();
        SignedInContext.run(
                buyer,
                () -> {
                    try {
                        paper.write(handover.id(), Locale.of("es", "PE"), out);
                    } catch (IOException failure) {
                        throw new java.io.UncheckedIOException(failure);
                    }
                },
                Role.DELEGATE);
        try (var pdf = Loader.loadPDF(out.toByteArray())) {
            var text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertThat(text)
                    .contains("Expediente de entrega")
                    .contains(
                            "Minera que compra responde desde el 1 de enero de 2026 por lo que prometió Minera que vende.")
                    .contains(road + " · Carretera")
                    .contains("Paralizado")
                    .contains("Así está")
                    .contains("Recibe (nombre, documento, firma)");
            for (var font : pdf.getPage(0).getResources().getFontNames()) {
                assertThat(pdf.getPage(0).getResources().getFont(font).isEmbedded())
                        .isTrue();
            }
        }
    }
}
