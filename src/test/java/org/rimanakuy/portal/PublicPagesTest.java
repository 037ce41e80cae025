package org.rimanakuy.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rimanakuy.portal.Reader.header;

import java.net.http.HttpRequest;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rimanakuy.place.PlaceData;
import org.rimanakuy.place.PlaceLevel;
import org.rimanakuy.place.PlaceService;
import org.rimanakuy.testing.Acting;
import org.rimanakuy.testing.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The public pages over HTTP, as a telephone or a search engine asks for them. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicPagesTest {

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

    static Stream<String> addresses() {
        return Stream.of("/es", "/en")
                .flatMap(language -> PublicAddresses.PAGES.stream().map(page -> language + page));
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void a_page_is_whole_small_and_in_the_language_of_its_address(String address) {
        var page = reader.get(address);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .startsWith("<!doctype html>")
                .contains("<html lang=\"" + address.substring(1, 3) + "\"");
        assertThat(page.body())
                .containsPattern("<title>[^<]{4,} · Rimanakuy</title>")
                .contains("<h1");
        assertThat(page.body())
                .doesNotContain(
                        "!portal.",
                        "!commitment.",
                        "!agreement.",
                        "!party.",
                        "!place.",
                        "!shared.",
                        "!dialogue.",
                        "!minutes.",
                        "!license.",
                        "!project.",
                        "!progress.",
                        "!figure.",
                        "!concern.",
                        "!perception.",
                        "!subscription.");
        assertThat(page.body()).doesNotContain("<script", "style=", "<style", "onclick");
        assertThat(reader.weight(page)).isLessThanOrEqualTo(Reader.BUDGET);
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void a_page_sets_no_cookie_and_lets_nothing_foreign_in(String address) {
        var page = reader.get(address);
        assertThat(page.headers().map()).doesNotContainKey("set-cookie");
        assertThat(header(page, "content-security-policy"))
                .contains("default-src 'none'", "style-src 'self'")
                .doesNotContain("unsafe");
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void a_page_a_reader_already_has_is_not_sent_again(String address) {
        var first = reader.get(address);
        assertThat(header(first, "cache-control")).contains("public").contains("max-age=60");
        var again = reader.get(address, "If-None-Match", header(first, "etag"));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void the_stylesheet_may_be_kept_for_a_year_because_its_address_changes_with_it() {
        var address = reader.stylesheetAddress(reader.get("/es/"));
        assertThat(header(reader.get(address), "cache-control")).contains("immutable");
        assertThat(header(reader.get("/public-yesterday.css"), "cache-control")).contains("max-age=60");
        assertThat(reader.get("/public-yesterday.css").body())
                .isEqualTo(reader.get(address).body());
    }

    @Test
    void an_address_without_language_is_answered_in_the_readers() {
        assertThat(reader.get("/", "Accept-Language", "en-GB,en;q=0.9,es;q=0.5").body())
                .contains("<html lang=\"en\"");
        assertThat(reader.get("/", "Accept-Language", "fr,de").body()).contains("<html lang=\"es\"");
        var sheet = reader.get("/c/CM-2004-003", "Accept-Language", "qu, en;q=0.4");
        assertThat(sheet.statusCode()).isEqualTo(200);
        assertThat(header(sheet, "vary")).containsIgnoringCase("Accept-Language");
        assertThat(sheet.body())
                .contains("<html lang=\"en\"")
                .containsPattern("rel=\"canonical\" href=\"http://[^\"]+/en/c/CM-2004-003\"");
    }

    @Test
    void a_page_shows_what_was_recorded_a_moment_ago() {
        var before = reader.get("/es/comunidad");
        Acting.asSecretariat(
                context,
                () -> context.getBean(PlaceService.class)
                        .record(new PlaceData("PUN", "Puno", PlaceLevel.REGION, null, null, null, null, null)));
        assertThat(before.body()).doesNotContain("Puno");
        assertThat(reader.get("/es/comunidad").body()).contains("Puno");
    }

    @Test
    void search_engines_are_told_where_to_look() {
        assertThat(reader.get("/robots.txt").body()).contains("Disallow: /app", "/sitemap.xml");
        assertThat(reader.get("/sitemap.xml").body())
                .contains("/es/c/CM-2004-003</loc>", "/en/comunidad/C-AHN</loc>")
                .doesNotContain("CM-2026-901");
    }

    @Test
    void a_party_shows_how_long_people_stand_for_it() {
        assertThat(reader.get("/es/actores/COM-X").body())
                .contains("Una persona lo ha representado desde el 1 de enero de 2024; ninguna ha dejado el cargo.");
    }

    @Test
    void the_head_of_a_page_comes_alone() {
        var head = reader.send(reader.request("/es/")
                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                .build());
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(header(head, "etag")).isNotBlank();
    }

    @Test
    void the_months_and_what_is_in_whose_hands_can_be_taken_along_as_tables() {
        assertThat(reader.get("/es/en-sus-manos.csv").body())
                .contains("Actor,De quién,")
                .contains("Glencore");
        assertThat(reader.get("/es/licencia.csv").body()).contains(",");
        assertThat(reader.get("/en/atrasos/2020-02.csv").body()).contains("What happened,Day,Number,");
        assertThat(reader.get("/es/atrasos/2020-13").statusCode()).isEqualTo(404);
        assertThat(reader.get("/es/atrasos/2999-01").statusCode()).isEqualTo(404);
    }
}
