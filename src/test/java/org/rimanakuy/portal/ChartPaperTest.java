package org.rimanakuy.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rimanakuy.testing.Acting.asSecretariat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rimanakuy.exchange.TrainingService;
import org.rimanakuy.testing.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Charts on paper: words that can be searched, and shapes that are really drawn. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChartPaperTest {

    private static final int BLANK = 0xFFFFFF;

    @Autowired
    private ApplicationContext context;

    @LocalServerPort
    private int port;

    @BeforeAll
    void putOnRecord() {
        asSecretariat(context, () -> context.getBean(TrainingService.class).load());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /es/dinero/EJ-MUNI.pdf             | Del presupuesto aprobado a lo devengado
            /es/dinero/EJ-MUNI/%d.pdf          | La función con más presupuesto es Planeamiento
            /en/dinero/EJ-MUNI/%d.pdf          | Practice
            /es/acuerdos/EJ-AG-1/aporte.pdf    | Un año sin registro no es un año sin pago.
            /es/proyectos/PR-1900-001.pdf      | Estuvo paralizado 2 veces.
            """)
    void a_sheet_says_in_words_what_it_draws(String path, String told) throws IOException {
        var lastYear = LocalDate.now(context.getBean(Clock.class)).getYear() - 1;
        var answer = get(path.replace("%d", Integer.toString(lastYear)));
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
        try (var paper = Loader.loadPDF(answer.body())) {
            assertThat(new PDFTextStripper().getText(paper).replaceAll("\\s+", " "))
                    .containsIgnoringCase(told);
            var page = new PDFRenderer(paper).renderImage(0);
            var inks = 0;
            for (var x = 0; x < page.getWidth(); x++) {
                for (var y = 0; y < page.getHeight(); y++) {
                    var colour = page.getRGB(x, y) & BLANK;
                    inks += colour == 0x14687c ? 1 : 0;
                }
            }
            assertThat(inks).as("dots in the ink of the first part").isGreaterThan(100);
        }
    }

    @Test
    void where_there_is_nothing_to_draw_there_is_no_sheet() {
        assertThat(get("/es/dinero/EJ-FED.pdf").statusCode()).isEqualTo(404);
        assertThat(get("/es/proyectos/PR-1900-099.pdf").statusCode()).isEqualTo(404);
        assertThat(get("/es/dinero/EJ-MUNI.pdf?moneda=USD").statusCode()).isEqualTo(404);
    }

    private HttpResponse<byte[]> get(String path) {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
