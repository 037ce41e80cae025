package org.rimanakuy.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.rimanakuy.dialogue.SessionService;
import org.rimanakuy.minutes.HeldSession;
import org.rimanakuy.minutes.LineKind;
import org.rimanakuy.testing.CleanDatabase;
import org.rimanakuy.testing.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What anybody finds in everything said, and what nobody finds on any page of the dialogue. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SaidPagesTest {

    private static final int LINES = 60;
    private static final String SECRET = "Murmullo que todavía es borrador";

    @Autowired
    private ApplicationContext context;

    @LocalServerPort
    private int port;

    private Reader reader;
    private String closed;
    private String circulating;
    private String told;

    @BeforeAll
    void putOnRecord() {
        CleanDatabase.clean(context);
        reader = Reader.at(port);
        var first = new HeldSession(context);
        IntStream.range(0, 25)
                .forEach(index -> first.type(LineKind.INFORMATION, "Se midió el caudal número " + index, null));
        first.closed();
        closed = code(first);
        var draft = first.another();
        draft.type(LineKind.AGREEMENT, SECRET, null);
        draft.circulate();
        circulating = code(draft);
        told = told(first);
    }

    private String told(HeldSession first) {
        var fromSources = first.another();
        IntStream.range(0, LINES)
                .forEach(
                        index -> fromSources.type(LineKind.INFORMATION, "Según el diario, punto " + index + ".", null));
        context.getBean(JdbcClient.class)
                .sql("update minutes set manner = 'FROM_SOURCE' where session_id = :id")
                .param("id", fromSources.session.value())
                .update();
        return code(fromSources);
    }

    private String code(HeldSession held) {
        return context.getBean(SessionService.class)
                .find(held.session)
                .orElseThrow()
                .code();
    }

    @Test
    void the_beginning_of_a_word_finds_the_line_marks_it_and_leads_to_its_acta() {
        assertThat(search("q=reserv"))
                .contains("<mark>reservorio</mark>", "/es/actas/AC-2026-01?linea=", "/es/sesiones/" + closed)
                .contains("1 línea");
    }

    @Test
    void a_draft_is_found_by_nobody() {
        assertThat(search("q=murmullo")).contains("Nada de lo dicho coincide").doesNotContain(SECRET);
        assertThat(reader.get("/es/sesiones/" + circulating).body()).doesNotContain(SECRET);
    }

    @Test
    void kind_day_and_roundtable_narrow_what_is_found() {
        assertThat(search("clase=agreement")).contains("1 línea").doesNotContain("caudal");
        assertThat(search("q=caudal&hasta=1999")).contains("Nada de lo dicho coincide");
        assertThat(search("q=caudal&mesa=MD-ESP")).contains("25 líneas");
    }

    @Test
    void many_lines_are_turned_page_by_page() {
        var first = search("q=caudal");
        assertThat(first).contains("/es/dicho?q=caudal&amp;pagina=2").doesNotContain("rel=\"prev\"");
        assertThat(search("q=caudal&pagina=3")).contains("rel=\"prev\"").doesNotContain("rel=\"next\"");
    }

    @Test
    void what_is_not_understood_is_told_and_stays_in_the_form() {
        for (var wrong : List.of("mesa=NINGUNA", "actor=NADIE", "clase=canto", "desde=ayer", "pagina=-1")) {
            var page = reader.get("/es/dicho?" + wrong + "&q=caudal");
            assertThat(page.statusCode()).as(wrong).isEqualTo(400);
            assertThat(page.body()).contains("role=\"alert\"", "value=\"caudal\"");
        }
        var long_ = "q=" + URLEncoder.encode("a".repeat(300), StandardCharsets.UTF_8);
        assertThat(reader.get("/es/dicho?" + long_).statusCode()).isEqualTo(400);
    }

    @Test
    void the_calendar_of_one_session_names_it() {
        var calendar = reader.get("/es/sesiones/" + closed + ".ics");
        assertThat(calendar.statusCode()).isEqualTo(200);
        assertThat(calendar.headers().firstValue("content-type").orElse("")).startsWith("text/calendar");
        assertThat(calendar.body()).contains("BEGIN:VEVENT", "UID:");
    }

    @Test
    void what_sources_tell_of_a_session_is_turned_leaf_by_leaf_and_each_line_stands_once() {
        var all = new StringBuilder();
        var leaf = 1;
        for (var page = leafOfTold(leaf); page.statusCode() == 200; page = leafOfTold(++leaf)) {
            all.append(page.body());
        }
        assertThat(leaf).isGreaterThan(2);
        for (var index = 0; index < LINES; index++) {
            assertThat(all.toString().split("Según el diario, punto " + index + "\\.", -1))
                    .as("line %s", index)
                    .hasSize(2);
        }
    }

    private HttpResponse<String> leafOfTold(int number) {
        return reader.get("/es/sesiones/" + told + "?pagina=" + number);
    }

    @Test
    void no_page_or_feed_of_the_dialogue_tells_an_address_a_sex_or_a_draft() {
        for (var address : List.of(
                "/es/mesas",
                "/es/mesas/MD-ESP",
                "/es/mesas/MD-ESP/posiciones?todos=1",
                "/es/mesas/MD-ESP/atom.xml",
                "/es/sesiones/" + closed,
                "/es/sesiones/" + circulating,
                "/es/actas/AC-2026-01",
                "/es/actas/AC-2026-01.txt",
                "/es/dicho",
                "/en/dicho?q=caudal")) {
            var page = reader.get(address);
            assertThat(page.statusCode()).as(address).isEqualTo(200);
            assertThat(page.body()).as(address).doesNotContain("@", SECRET, "Mujer", "mujer", "Hombre");
        }
    }

    @Test
    void a_calendar_names_nobody_who_is_invited() {
        for (var address : List.of("/es/mesas/MD-ESP/sesiones.ics", "/es/sesiones/" + circulating + ".ics")) {
            assertThat(reader.get(address).body())
                    .contains("BEGIN:VCALENDAR")
                    .doesNotContain("ATTENDEE", "mailto:", SECRET);
        }
    }

    private String search(String query) {
        var page = reader.get("/es/dicho?" + query);
        assertThat(page.statusCode()).isEqualTo(200);
        return page.body();
    }
}
