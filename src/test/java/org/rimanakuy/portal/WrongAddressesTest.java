package org.rimanakuy.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rimanakuy.portal.Reader.assertProper;

import java.io.IOException;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rimanakuy.testing.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Wrong, malformed and hostile addresses of the public pages: each gets a proper page and status, never a stack trace. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WrongAddressesTest {

    private static final int BUDGET = 30 * 1024;

    @Autowired
    private ApplicationContext context;

    @LocalServerPort
    private int port;

    private Reader reader;

    @BeforeAll
    void putOnRecord() {
        PublicRecord.on(context);
        reader = Reader.at(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/es/nada",
                "/en/c/CM-1999-001",
                "/c/CM-9999-9999999999",
                "/es/c/%3Cscript%3E",
                "/es/acuerdos/nada",
                "/es/actores/nada",
                "/es/comunidad/nada",
                "/es/mesas/nada",
                "/es/mesas/ME-2012?pagina=9",
                "/fr/registro",
                "/qu/",
                "/es/registro/otro",
                "/es/dinero/MUNI-EJ?moneda=%3Cscript%3E",
                "/es/dinero/MUNI-EJ/2012?moneda=USD",
                "/es/dinero/MUNI-EJ/2012.pdf?moneda=XXX",
                "/es/acuerdos/nada/aporte.pdf",
                "/index.php"
            })
    void an_address_that_names_nothing_gets_a_page_that_says_so(String address) {
        var page = reader.get(address);
        assertThat(page.statusCode()).isEqualTo(404);
        assertProper(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/es/registro?estado=cerrado",
                "/en/registro?plazo=%00",
                "/es/registro?peso=9",
                "/es/registro?responde=NADIE",
                "/es/registro?para=NADIE",
                "/es/registro?lugar=NINGUNO",
                "/es/registro?acuerdo=AG-0",
                "/es/registro?orden=1;drop+table+commitment",
                "/es/registro?sinplazo=quizas",
                "/es/registro?pagina=-1",
                "/es/registro?pagina=0",
                "/es/registro?pagina=uno",
                "/es/registro?pagina=99999999999999",
                "/es/registro?pagina=100000"
            })
    void a_filter_that_is_none_gets_a_sentence(String address) {
        var page = reader.get(address);
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("class=\"notice\" role=\"alert\"");
        assertProper(page);
    }

    @Test
    void what_was_typed_stays_in_the_form_when_a_part_of_it_is_refused() {
        var page = reader.get("/es/registro?q=agua+limpia&estado=pending&pagina=-1");
        assertThat(page.body())
                .contains("value=\"agua limpia\"")
                .contains("<option value=\"pending\" selected=\"selected\">")
                .contains("«-1» no es un número de página");
    }

    @Test
    void a_search_of_ten_thousand_characters_is_answered_with_a_sentence() {
        var page = reader.get("/es/registro?q=" + "a".repeat(10_000));
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("no puede pasar de 200 letras");
        assertThat(page.body().length()).isLessThan(BUDGET);
    }

    @Test
    void a_search_of_a_hundred_thousand_characters_does_not_reach_the_register_but_gets_a_page() {
        var page = reader.get("/es/registro?q=" + "a".repeat(100_000));
        assertThat(page.statusCode()).isBetween(400, 499);
        assertThat(page.body()).contains("No se entendió la dirección").doesNotContain("Tomcat", "Exception");
    }

    @Test
    void words_of_an_attacker_are_only_words() {
        var page = reader.get("/es/registro?q=%3Cscript%3Ealert(1)%3C/script%3E%22'%25_");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("<script>").contains("&lt;script&gt;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/es/../../etc/passwd", "/es//registro", "/es/c/..%2f..%2f", "/es/registro;a=b", "/es/%zz"})
    void a_malformed_address_is_refused_with_a_page(String address) throws IOException {
        var answer = reader.raw("GET " + address + " HTTP/1.1");
        assertThat(answer).containsPattern("^HTTP/1.1 4\\d\\d").contains("<h1>").doesNotContain("Exception", "Tomcat");
    }

    @Test
    void nothing_can_be_written_on_a_public_page() {
        var page = reader.send(reader.request("/es/registro")
                .POST(HttpRequest.BodyPublishers.ofString("q=x"))
                .build());
        assertThat(page.statusCode()).isEqualTo(405);
        assertProper(page);
    }
}
