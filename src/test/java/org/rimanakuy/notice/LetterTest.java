package org.rimanakuy.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rimanakuy.shared.InvalidInputRefusal;
import org.rimanakuy.shared.Language;

class LetterTest {

    @Test
    void nothing_in_a_subject_line_or_a_name_begins_another_header() {
        var letter = new Letter(
                "notice.letters.title",
                UUID.randomUUID(),
                new Recipient("Rosa\r\nBcc: otra@example.org", "rosa@example.org"),
                Language.ES,
                "Sesión\r\nBcc: otra@example.org\u2028x",
                new Writing().paragraph("Hola").body(),
                List.of(new Attachment("a\r\nb.ics", "text/calendar", new byte[0])),
                null);
        assertThat(letter.title()).isEqualTo("Sesión Bcc: otra@example.org x");
        assertThat(letter.recipient().name()).isEqualTo("Rosa Bcc: otra@example.org");
        assertThat(letter.attachments().getFirst().name()).isEqualTo("a b.ics");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "rosa",
                "rosa@localhost",
                "rosa@example.org\r\nBcc: otra@example.org",
                "rosa@example.org,otra@example.org",
                "Rosa <rosa@example.org>",
                "rosa@@example.org",
                "rosa..x@example.org",
                "rosa @example.org",
                "rosá@example.org"
            })
    void what_a_mail_server_could_misread_is_no_address(String text) {
        assertThat(Recipient.isAddress(text)).isFalse();
        assertThatExceptionOfType(InvalidInputRefusal.class).isThrownBy(() -> new Recipient("Rosa", text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rosa@example.org", "mesa.de-dialogo+acta@gob.pe", "o'higgins@mail.example.org"})
    void usual_addresses_are_accepted(String text) {
        assertThat(Recipient.isAddress(text)).isTrue();
    }

    @Test
    void a_subject_too_long_is_cut_and_not_refused() {
        assertThat(OneLine.of("x".repeat(300), 200)).hasSize(200).endsWith("…");
    }

    @Test
    void what_is_written_is_text_in_html_too() {
        var body = new Writing()
                .in(
                        Language.ES,
                        part -> part.paragraph("<script>alert(1)</script> & más")
                                .list(List.of("uno", "dos"))
                                .link("Abrir", "https://example.org/?a=1&b=\"2\""))
                .in(Language.EN, part -> part.paragraph("Hello"))
                .body();
        assertThat(body.html())
                .contains("&lt;script&gt;")
                .doesNotContain("<script")
                .contains("lang=\"es\"")
                .contains("<hr>")
                .contains("href=\"https://example.org/?a=1&amp;b=&quot;2&quot;\"");
        assertThat(body.text()).contains("<script>alert(1)</script> & más").contains("- uno\n- dos\n");
    }
}
