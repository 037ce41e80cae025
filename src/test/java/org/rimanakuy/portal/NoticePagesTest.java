package org.rimanakuy.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rimanakuy.testing.IntegrationTest;
import org.rimanakuy.testing.TestMail;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Asking to be told, from the form on a page to the one click that ends it, as a browser and a mail program do it. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NoticePagesTest {

    private static final Pattern CONFIRMATION = Pattern.compile("/es/avisos/confirmar/[0-9a-f]{32}");

    @Autowired
    private ApplicationContext context;

    @LocalServerPort
    private int port;

    private Reader reader;
    private String address;

    @BeforeAll
    void putOnRecord() {
        PublicRecord.on(context);
        reader = Reader.at(port);
    }

    private HttpResponse<String> post(String path, String form) {
        return reader.send(reader.request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
    }

    private static String form(String address) {
        return "clase=comunidad&de=C-AHN&ritmo=DAILY&idioma=ES&correo="
                + URLEncoder.encode(address, StandardCharsets.UTF_8);
    }

    private String asked() {
        address = UUID.randomUUID() + "@comunidad.example";
        var answer = post("/es/avisos", form(address));
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(Reader.header(answer, "location")).endsWith("/es/avisos/pedido");
        await().until(() -> !TestMail.cameFor(address).isEmpty());
        var link = CONFIRMATION.matcher(text(TestMail.cameFor(address).getFirst()));
        assertThat(link.find()).isTrue();
        return link.group();
    }

    private String confirmed() {
        var answer = post(asked(), "");
        assertThat(answer.statusCode()).isEqualTo(302);
        var own = Reader.header(answer, "location");
        return own.substring(own.indexOf("/es/"), own.indexOf('?'));
    }

    @Test
    void opening_the_link_does_nothing_and_its_button_begins_it() {
        var link = asked();
        assertThat(reader.get(link).body()).contains("Sí, quiero estos avisos", "Alto Huancané");
        assertThat(reader.get(link).body()).contains("Sí, quiero estos avisos");
        assertThat(post(link, "").statusCode()).isEqualTo(302);
        assertThat(reader.get(link).body()).contains("Este enlace ya se usó o venció");
        assertThat(post(link, "").body()).contains("Este enlace ya se usó o venció");
    }

    @Test
    void a_readers_own_page_changes_how_and_of_what_and_shows_no_address() {
        var own = confirmed();
        var page = reader.get(own);
        assertThat(page.body()).contains("Alto Huancané", "…@comunidad.example").doesNotContain(address);
        Reader.assertProper(page);
        assertThat(post(own, "ritmo=WEEKLY&idioma=EN").statusCode()).isEqualTo(302);
        assertThat(reader.get(own).body()).containsPattern("value=\"WEEKLY\" selected");

        post(own + "/dejar", "clase=comunidad&de=C-AHN");
        assertThat(reader.get(own).body()).contains("No recibirá más avisos");
    }

    @Test
    void one_click_of_a_mail_program_ends_it_and_opening_its_link_does_not() {
        var own = confirmed();
        assertThat(reader.get(own + "/fin").body()).contains("¿Dejar todos los avisos?");
        assertThat(reader.get(own).body()).contains("Sus avisos");
        for (var each = 0; each < 2; each++) {
            var ended = post(own + "/fin", "List-Unsubscribe=One-Click");
            assertThat(ended.statusCode()).isEqualTo(200);
            assertThat(ended.body()).contains("No recibirá más avisos");
        }
        assertThat(reader.get(own).body()).contains("No recibirá más avisos");
    }

    @Test
    void what_only_its_owner_may_see_is_kept_nowhere_and_told_to_nobody() {
        for (var path : new String[] {asked(), confirmed()}) {
            var page = reader.get(path);
            assertThat(page.headers().allValues("cache-control")).containsExactly("no-store");
            assertThat(Reader.header(page, "referrer-policy")).isEqualTo("no-referrer");
            assertThat(Reader.header(page, "x-robots-tag")).isEqualTo("noindex");
            assertThat(page.headers().map()).doesNotContainKey("set-cookie");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "maria", "<script>alert(1)</script>", "maria@example.org\r\nBcc: b@example.org"})
    void what_is_no_address_is_refused_and_stays_in_the_form(String typed) {
        var answer = post("/es/avisos", form(typed));
        assertThat(answer.statusCode()).isEqualTo(400);
        Reader.assertProper(answer);
        assertThat(answer.body()).contains("no parece una dirección de correo").doesNotContain("<script>alert");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/es/avisos?clase=comunidad&de=NADA",
                "/es/avisos?clase=planeta&de=X",
                "/es/avisos?clase=comunidad&de=COM-X",
                "/es/avisos/hoja",
                "/es/avisos/de/0000",
                "/es/avisos/hoja?clase=compromiso&de=%00"
            })
    void what_is_not_there_is_said_to_be_missing(String path) {
        var page = reader.get(path);
        assertThat(page.statusCode()).isEqualTo(404);
        Reader.assertProper(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ritmo=HOURLY&idioma=ES", "ritmo=DAILY&idioma=XX", ""})
    void a_form_that_nobody_offered_is_refused(String form) {
        assertThat(post("/es/avisos/de/" + "0".repeat(32), form).statusCode()).isEqualTo(400);
    }

    @Test
    void what_happened_is_on_paper_for_those_who_have_no_mail() {
        var page = reader.get("/es/avisos/hoja?clase=comunidad&de=CUS-ESP&dias=7");
        assertThat(page.body()).contains("Novedades: ", "Se registró el compromiso", "Últimos 7 días");
    }

    private static String text(MimeMessage letter) {
        try {
            BodyPart plain = ((Multipart) letter.getContent()).getBodyPart(0);
            return (String) plain.getContent();
        } catch (IOException | MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
