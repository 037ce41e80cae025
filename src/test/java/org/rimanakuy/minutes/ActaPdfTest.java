package org.rimanakuy.minutes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SignedInContext;
import org.rimanakuy.testing.CleanDatabase;
import org.rimanakuy.testing.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@IntegrationTest
class ActaPdfTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    ActaPdf paper;

    @Autowired
    ActaService actas;

    HeldSession held;

    @BeforeEach
    void hold() {
        CleanDatabase.clean(context);
        held = new HeldSession(context);
        for (var number = 1; number <= 40; number++) {
            held.type(LineKind.INFORMATION, "P'unchaw ch’iqchi, ñuqanchik: intervención número " + number + ".", null);
        }
    }

    private byte[] acta() throws IOException {
        var number = held.closed().toString();
        var out = new ByteArrayOutputStream();
        paper.write(number, out);
        Files.createDirectories(Path.of("target", "pictures"));
        Files.write(Path.of("target", "pictures", "acta.pdf"), out.toByteArray());
        return out.toByteArray();
    }

    private static String text(PDDocument pdf, int from, int to) throws IOException {
        var reader = new PDFTextStripper();
        reader.setStartPage(from);
        reader.setEndPage(to);
        return reader.getText(pdf).replaceAll("\\s+", " ");
    }

    @Test
    void the_paper_says_all_that_was_hashed_with_the_hash_on_every_page() throws IOException {
        try (var pdf = Loader.loadPDF(acta())) {
            var hashed = actas.text("AC-2026-01").orElseThrow();
            var all = text(pdf, 1, pdf.getNumberOfPages());
            assertThat(hashed.parts())
                    .allSatisfy(part -> assertThat(all).contains(part.text().replaceAll("\\s+", " ")));
            assertThat(pdf.getNumberOfPages()).isGreaterThan(1);
            for (var page = 1; page <= pdf.getNumberOfPages(); page++) {
                assertThat(text(pdf, page, page))
                        .contains("AC-2026-01 · SHA-256 " + hashed.sha256())
                        .contains(page + " / " + pdf.getNumberOfPages());
            }
            assertThat(all).contains("/es/actas/AC-2026-01");
        }
    }

    @Test
    void it_is_made_to_be_kept_and_to_be_read_aloud() throws IOException {
        try (var pdf = Loader.loadPDF(acta())) {
            var catalog = pdf.getDocumentCatalog();
            var metadata = new String(catalog.getMetadata().toByteArray(), UTF_8);
            assertThat(metadata).containsPattern("pdfaid:part(=\"|>)2").containsPattern("pdfaid:conformance(=\"|>)A");
            assertThat(metadata).contains("pdfuaid");
            assertThat(catalog.getLanguage()).isEqualTo("es");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getOutputIntents()).isNotEmpty();
            for (var page : pdf.getPages()) {
                for (var font : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(font).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void what_circulates_is_a_draft_on_every_page() throws IOException {
        held.circulate();
        var out = new ByteArrayOutputStream();
        SignedInContext.run(
                held.room.community,
                () -> {
                    try {
                        paper.writeCirculating(held.session, out);
                    } catch (IOException failure) {
                        throw new UncheckedIOException(failure);
                    }
                },
                Role.DELEGATE);
        try (var pdf = Loader.loadPDF(out.toByteArray())) {
            for (var page = 1; page <= pdf.getNumberOfPages(); page++) {
                assertThat(text(pdf, page, page)).contains("BORRADOR — versión 1");
            }
        }
    }
}
