package org.rimanakuy.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rimanakuy.testing.Acting.asSecretariat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.rimanakuy.party.Capacity;
import org.rimanakuy.testing.CleanDatabase;
import org.rimanakuy.testing.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@IntegrationTest
class AttendanceSheetTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    AttendanceService attendance;

    @Autowired
    AttendanceSheet sheet;

    @Test
    void the_sheet_has_those_who_came_with_their_hours_those_expected_and_room_for_others() throws IOException {
        CleanDatabase.clean(context);
        var table = new TableInSession(context);
        var session = table.session(0);
        var came = table.now().minus(Duration.ofMinutes(5));
        asSecretariat(
                context,
                () -> attendance.arrive(
                        session, AttendeeData.arriving(table.company, "Ana Salas", Capacity.ALTERNATE, null, came)));
        try (var pdf = Loader.loadPDF(asSecretariat(context, () -> written(session)))) {
            var picture = Path.of("target", "pictures", "attendance-sheet.png");
            Files.createDirectories(picture.getParent());
            ImageIO.write(new PDFRenderer(pdf).renderImageWithDPI(0, 80), "png", picture.toFile());
            var text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertThat(text)
                    .contains("Lista de asistencia Sesión de prueba · "
                            + table.row(session).code())
                    .contains("Comunidad Alta Nombre Calidad Llegada Salida Firma Rosa Huamaní Titular")
                    .contains("Ana Salas Alterno o alterna %tR".formatted(came.atZone(TableInSession.LIMA)))
                    .contains("Otras personas");
            for (var font : pdf.getPage(0).getResources().getFontNames()) {
                assertThat(pdf.getPage(0).getResources().getFont(font).isEmbedded())
                        .isTrue();
            }
        }
    }

    private byte[] written(SessionId session) {
        var out = new ByteArrayOutputStream();
        try {
            sheet.write(session, Locale.of("es", "PE"), out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toByteArray();
    }
}
