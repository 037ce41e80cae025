package org.rimanakuy.minutes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class ActaTextTest {

    private static final Path EXAMPLES = Path.of("src", "test", "resources", "minutes");

    @Test
    void the_text_of_an_acta_stays_the_same_to_the_byte() throws IOException {
        var text = ActaText.closed(SampleProceedings.told(), new ActaNumber(2026, 4), SampleProceedings.answers());
        assertThat(text.toString()).isEqualTo(Files.readString(EXAMPLES.resolve("acta.txt")));
    }

    @Test
    void what_circulates_tells_no_answers_and_has_no_number() throws IOException {
        var text = ActaText.circulating(SampleProceedings.told(), 2);
        assertThat(text.toString()).isEqualTo(Files.readString(EXAMPLES.resolve("circulating.txt")));
    }

    @Test
    void the_hash_is_that_of_the_bytes_of_the_file() throws NoSuchAlgorithmException {
        var text = ActaText.circulating(SampleProceedings.told(), 1);
        var hash = MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(UTF_8));
        assertThat(text.sha256()).isEqualTo(HexFormat.of().formatHex(hash)).hasSize(64);
    }

    @Test
    void every_line_ends_with_one_line_feed_and_without_space() {
        var written = new CanonicalText.Writer()
                .say(1, "uno  \r\ndos\ttres\r cuatro")
                .done()
                .toString();
        assertThat(written).isEqualTo("  uno\n  dos tres\n   cuatro\n");
    }

    @Test
    void letters_are_composed() {
        var written =
                new CanonicalText.Writer().say(0, "n\u0303uqanchik").done().toString();
        assertThat(written).isEqualTo("ñuqanchik\n");
        assertThat(Normalizer.isNormalized(written, Normalizer.Form.NFC)).isTrue();
    }

    @Test
    void what_somebody_wrote_cannot_pass_for_a_title() {
        var text = new CanonicalText.Writer()
                .say(1, "Acta AC-2026-99\n===============")
                .say(0, "1. Título\n-----")
                .done();
        assertThat(text.parts()).noneMatch(TextPart::isTitle).noneMatch(TextPart::isSection);
    }

    @Test
    void the_parts_say_all_that_the_text_says() {
        var text = ActaText.circulating(SampleProceedings.told(), 1);
        var said = text.parts().stream().map(TextPart::text).toList();
        var written = text.toString()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.matches("=+|-+"))
                .toList();
        assertThat(said.stream().filter(line -> !line.matches("-+")).toList()).isEqualTo(written);
    }
}
