package org.rimanakuy.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rimanakuy.portal.Reader.header;
import static org.rimanakuy.testing.Acting.asSecretariat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.rimanakuy.dialogue.SessionId;
import org.rimanakuy.dialogue.SessionService;
import org.rimanakuy.minutes.AnswerKind;
import org.rimanakuy.minutes.HeldSession;
import org.rimanakuy.minutes.LineKind;
import org.rimanakuy.testing.CleanDatabase;
import org.rimanakuy.testing.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What anybody reads of sessions and their actas, and what nobody does while they are drafts. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ActaPagesTest {

    private static final int BUDGET = 30 * 1024;
    private static final String SECRET = "Palabras que todavía son borrador";

    @Autowired
    private ApplicationContext context;

    @LocalServerPort
    private int port;

    private Reader reader;
    private HeldSession first;
    private String second;
    private String circulating;
    private String told;

    @BeforeAll
    void putOnRecord() {
        CleanDatabase.clean(context);
        reader = Reader.at(port);
        first = new HeldSession(context);
        first.closed();
        second = later();
        circulating = circulating();
        told = told();
    }

    private String later() {
        var later = first.another();
        later.type(LineKind.AGREEMENT, "El plazo es el 30 de junio.", "AC-2026-01");
        IntStream.range(0, 45)
                .forEach(index -> later.type(
                        LineKind.INFORMATION, index + ". Lo que se informó sobre el agua. ".repeat(5), null));
        later.circulate();
        later.answer(later.room.company, AnswerKind.REFUSED, "Ese plazo no se acordó.");
        later.letTheTermPass();
        return later.close().toString();
    }

    private String circulating() {
        var draft = first.another();
        draft.type(LineKind.AGREEMENT, SECRET, null);
        draft.circulate();
        return code(draft.session);
    }

    private String told() {
        var fromSources = first.another();
        context.getBean(JdbcClient.class)
                .sql("update minutes set manner = 'FROM_SOURCE' where session_id = :id")
                .param("id", fromSources.session.value())
                .update();
        return code(fromSources.session);
    }

    private String code(SessionId session) {
        return asSecretariat(
                context,
                () -> context.getBean(SessionService.class)
                        .find(session)
                        .orElseThrow()
                        .code());
    }

    @Test
    void a_session_tells_who_came_once_its_acta_is_closed() {
        assertThat(reader.get("/es/sesiones/" + code(first.session)).body())
                .contains("Juana Quispe", "Titular", "Agua para Tintaya Marquiri", "/es/actas/AC-2026-01");
    }

    @Test
    void a_draft_is_said_to_circulate_and_nothing_of_it_is_shown() {
        var page = reader.get("/es/sesiones/" + circulating).body();
        assertThat(page)
                .contains("El acta circula entre las delegaciones.", "para responder")
                .doesNotContain(SECRET, "Juana Quispe");
    }

    @Test
    void what_sources_tell_is_shown_as_theirs() {
        assertThat(reader.get("/es/sesiones/" + told).body())
                .contains("Según fuentes publicadas", "La empresa construirá el reservorio.");
    }

    @Test
    void an_acta_tells_reservations_and_silence_and_what_changed_it() {
        assertThat(reader.get("/es/actas/AC-2026-01").body())
                .contains("La empresa construirá el reservorio.")
                .contains("Falta la fecha de inicio.", "no respondió en el plazo; el silencio no es aprobación")
                .contains("1 de 1 acuerdo sin plazo")
                .contains("/es/actas/" + second + "?linea=");
        assertThat(reader.get("/es/actas/" + second).body()).contains("href=\"/es/actas/AC-2026-01\"");
    }

    @Test
    void the_text_hashes_to_what_the_page_says() throws NoSuchAlgorithmException {
        var text = reader.get("/es/actas/AC-2026-01.txt");
        assertThat(header(text, "content-type")).isEqualToIgnoringCase("text/plain;charset=UTF-8");
        var hash = MessageDigest.getInstance("SHA-256").digest(text.body().getBytes(StandardCharsets.UTF_8));
        assertThat(reader.get("/es/actas/AC-2026-01").body())
                .contains(HexFormat.of().formatHex(hash));
    }

    @Test
    void the_leaves_of_a_long_acta_are_small_and_say_together_what_the_text_says() {
        var sheet = reader.get(
                reader.get("/es/").body().replaceAll("(?s).*<link rel=\"stylesheet\" href=\"([^\"]+)\".*", "$1"));
        var said = new StringBuilder();
        HttpResponse<String> leaf;
        var number = 1;
        while ((leaf = reader.get("/es/actas/" + second + "?pagina=" + number)).statusCode() == 200) {
            assertThat(leaf.body().getBytes(StandardCharsets.UTF_8).length
                            + sheet.body().length())
                    .isLessThan(BUDGET);
            said.append(words(leaf.body().replaceAll("(?s).*<div class=\"acta\"[^>]*>(.*?)</div>.*", "$1")));
            number++;
        }
        assertThat(number).isGreaterThan(2);
        var text = reader.get("/es/actas/" + second + ".txt").body();
        assertThat(said.toString())
                .isEqualTo(words(text.replaceAll("(?m)^[=-]+$", "").replaceFirst(".*\n", "")));
        assertThat(said.toString()).contains(words("Ese plazo no se acordó."));
    }

    @Test
    void the_paper_says_what_the_page_says() throws IOException, InterruptedException {
        var sent = reader.client()
                .send(reader.request("/es/actas/AC-2026-01.pdf").build(), HttpResponse.BodyHandlers.ofByteArray());
        assertThat(sent.headers().firstValue("content-type")).contains("application/pdf");
        try (var paper = Loader.loadPDF(sent.body())) {
            assertThat(words(new PDFTextStripper().getText(paper)))
                    .contains(words("La empresa construirá el reservorio."), words("Falta la fecha de inicio."));
        }
    }

    @Test
    void an_acta_that_is_not_on_record_is_missing_in_every_form() {
        for (var form : new String[] {"", ".txt", ".pdf"}) {
            assertThat(reader.get("/es/actas/AC-2026-99" + form).statusCode()).isEqualTo(404);
        }
        assertThat(reader.get("/es/actas/AC-2026-01?pagina=9").statusCode()).isEqualTo(404);
        assertThat(reader.get("/es/sesiones/nada").statusCode()).isEqualTo(404);
    }

    /** Letters and digits only: how they are set does not matter. */
    private static String words(String text) {
        return text.replaceAll("<[^>]+>", "").replaceAll("&[a-z0-9#]+;", "").replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
