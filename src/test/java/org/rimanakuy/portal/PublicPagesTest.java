package org.rimanakuy.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rimanakuy.testing.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The public pages over HTTP, as a telephone or a search engine asks for them. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicPagesTest {

    static final List<String> PAGES = List.of(
            "/",
            "/registro",
            "/registro?estado=pending&sinseguimiento=1&orden=due-first",
            "/registro?q=nada-que-exista",
            "/c/CM-2004-003",
            "/c/CM-2004-004",
            "/c/CM-2012-001",
            "/c/CM-2026-901",
            "/acuerdos",
            "/acuerdos/AG-2004-01",
            "/actores",
            "/actores/GLENCORE",
            "/actores/COM-AHN",
            "/comunidad",
            "/comunidad/C-AHN",
            "/comunidad/C-HHU",
            "/comunidad/CUS-ESP",
            "/como-leer",
            "/privacidad");

    private static final int BUDGET = 30 * 1024;
    private static final Pattern STYLESHEET = Pattern.compile("<link rel=\"stylesheet\" href=\"([^\"]+)\">");

    @Autowired
    private ApplicationContext context;

    @LocalServerPort
    private int port;

    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeAll
    void putOnRecord() {
        PublicRecord.on(context);
    }

    static Stream<String> addresses() {
        return Stream.of("/es", "/en").flatMap(language -> PAGES.stream().map(page -> language + page));
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void a_page_is_whole_small_and_in_the_language_of_its_address(String address) {
        var page = get(address);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .startsWith("<!doctype html>")
                .contains("<html lang=\"" + address.substring(1, 3) + "\"");
        assertThat(page.body())
                .containsPattern("<title>[^<]{4,} · Rimanakuy</title>")
                .contains("<h1");
        assertThat(page.body())
                .doesNotContain("!portal.", "!commitment.", "!agreement.", "!party.", "!place.", "!shared.");
        assertThat(page.body()).doesNotContain("<script", "style=", "<style", "onclick");
        assertThat(page.body().getBytes(java.nio.charset.StandardCharsets.UTF_8).length
                        + stylesheetOf(page).length())
                .isLessThanOrEqualTo(BUDGET);
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void a_page_sets_no_cookie_and_lets_nothing_foreign_in(String address) {
        var page = get(address);
        assertThat(page.headers().map()).doesNotContainKey("set-cookie");
        assertThat(header(page, "content-security-policy"))
                .contains("default-src 'none'", "style-src 'self'")
                .doesNotContain("unsafe");
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void a_page_a_reader_already_has_is_not_sent_again(String address) {
        var first = get(address);
        assertThat(header(first, "cache-control")).contains("public").contains("max-age=60");
        var again = get(address, "If-None-Match", header(first, "etag"));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void the_stylesheet_may_be_kept_for_a_year_because_its_address_changes_with_it() {
        var address = stylesheetAddress(get("/es/"));
        assertThat(header(get(address), "cache-control")).contains("immutable");
        assertThat(header(get("/public-yesterday.css"), "cache-control")).contains("max-age=60");
        assertThat(get("/public-yesterday.css").body()).isEqualTo(get(address).body());
    }

    @Test
    void an_address_without_language_is_answered_in_the_readers() {
        assertThat(get("/", "Accept-Language", "en-GB,en;q=0.9,es;q=0.5").body())
                .contains("<html lang=\"en\"");
        assertThat(get("/", "Accept-Language", "fr,de").body()).contains("<html lang=\"es\"");
        var sheet = get("/c/CM-2004-003", "Accept-Language", "qu, en;q=0.4");
        assertThat(sheet.statusCode()).isEqualTo(200);
        assertThat(header(sheet, "vary")).containsIgnoringCase("Accept-Language");
        assertThat(sheet.body())
                .contains("<html lang=\"en\"")
                .containsPattern("rel=\"canonical\" href=\"http://[^\"]+/en/c/CM-2004-003\"");
    }

    @Test
    void a_page_shows_what_was_recorded_a_moment_ago() {
        var before = get("/es/comunidad");
        org.rimanakuy.testing.Acting.asSecretariat(
                context,
                () -> context.getBean(org.rimanakuy.place.PlaceService.class)
                        .record(new org.rimanakuy.place.PlaceData(
                                "PUN", "Puno", org.rimanakuy.place.PlaceLevel.REGION, null, null, null, null, null)));
        assertThat(before.body()).doesNotContain("Puno");
        assertThat(get("/es/comunidad").body()).contains("Puno");
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
                "/fr/registro",
                "/qu/",
                "/es/registro/otro",
                "/index.php"
            })
    void an_address_that_names_nothing_gets_a_page_that_says_so(String address) {
        var page = get(address);
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
        var page = get(address);
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("class=\"notice\" role=\"alert\"");
        assertProper(page);
    }

    @Test
    void what_was_typed_stays_in_the_form_when_a_part_of_it_is_refused() {
        var page = get("/es/registro?q=agua+limpia&estado=pending&pagina=-1");
        assertThat(page.body())
                .contains("value=\"agua limpia\"")
                .contains("<option value=\"pending\" selected=\"selected\">")
                .contains("«-1» no es un número de página");
    }

    @Test
    void a_search_of_ten_thousand_characters_is_answered_with_a_sentence() {
        var page = get("/es/registro?q=" + "a".repeat(10_000));
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("no puede pasar de 200 letras");
        assertThat(page.body().length()).isLessThan(BUDGET);
    }

    @Test
    void a_search_of_a_million_characters_does_not_reach_the_register_but_gets_a_page() {
        var page = get("/es/registro?q=" + "a".repeat(100_000));
        assertThat(page.statusCode()).isBetween(400, 499);
        assertThat(page.body()).contains("No se entendió la dirección").doesNotContain("Tomcat", "Exception");
    }

    @Test
    void words_of_an_attacker_are_only_words() {
        var page = get("/es/registro?q=%3Cscript%3Ealert(1)%3C/script%3E%22'%25_");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("<script>").contains("&lt;script&gt;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/es/../../etc/passwd", "/es//registro", "/es/c/..%2f..%2f", "/es/registro;a=b", "/es/%zz"})
    void a_malformed_address_is_refused_with_a_page(String address) throws IOException {
        var answer = raw("GET " + address + " HTTP/1.1");
        assertThat(answer).containsPattern("^HTTP/1.1 4\\d\\d").contains("<h1>").doesNotContain("Exception", "Tomcat");
    }

    @Test
    void nothing_can_be_written_on_a_public_page() {
        var page = send(request("/es/registro")
                .POST(HttpRequest.BodyPublishers.ofString("q=x"))
                .build());
        assertThat(page.statusCode()).isEqualTo(405);
        assertProper(page);
    }

    @Test
    void search_engines_are_told_where_to_look() {
        assertThat(get("/robots.txt").body()).contains("Disallow: /app", "/sitemap.xml");
        assertThat(get("/sitemap.xml").body())
                .contains("/es/c/CM-2004-003</loc>", "/en/comunidad/C-AHN</loc>")
                .doesNotContain("CM-2026-901");
    }

    @Test
    void the_head_of_a_page_comes_alone() {
        var head = send(request("/es/")
                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                .build());
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(header(head, "etag")).isNotBlank();
    }

    private void assertProper(HttpResponse<String> page) {
        assertThat(page.body())
                .startsWith("<!doctype html>")
                .contains("<html lang=", "<h1")
                .doesNotContain("Exception", "Tomcat", "\tat ", "!portal.");
        assertThat(page.headers().map()).doesNotContainKey("set-cookie");
    }

    private String stylesheetAddress(HttpResponse<String> page) {
        var link = STYLESHEET.matcher(page.body());
        assertThat(link.find()).isTrue();
        var address = link.group(1);
        assertThat(link.find()).isFalse();
        return address;
    }

    private String stylesheetOf(HttpResponse<String> page) {
        return get(stylesheetAddress(page)).body();
    }

    private HttpResponse<String> get(String address, String... headers) {
        var request = request(address);
        return send((headers.length == 0 ? request : request.headers(headers)).build());
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address));
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException failure) {
            throw new AssertionError(failure);
        }
    }

    /** As no well-behaved client would write it. */
    private String raw(String line) throws IOException {
        try (var socket = new java.net.Socket("127.0.0.1", port)) {
            socket.getOutputStream()
                    .write((line + "\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")
                            .getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }

    private static String header(HttpResponse<String> page, String name) {
        return page.headers().firstValue(name).orElse("");
    }
}
