package org.rimanakuy.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rimanakuy.shared.SoughtWords;

class ExcerptTest {

    private static final String LONG = "palabra ".repeat(60) + "el agua del río Cañipía " + "después ".repeat(60);

    @Test
    void what_is_short_is_told_whole() {
        assertThat(Excerpt.of("Se informa  del\navance.", Optional.empty()).text())
                .isEqualTo("Se informa del avance.");
    }

    @Test
    void the_words_sought_are_marked_whole_whatever_their_accents_and_capitals() {
        assertThat(sought(Excerpt.of("El AGUA del río Cañipía, y sus aguas", words("rio canip agua"))))
                .containsExactly("AGUA", "río", "Cañipía", "aguas");
    }

    @Test
    void the_marks_and_the_rest_are_the_text_again() {
        var text = "¿El agua? Dijo «agua»: p'unchaw, agua.";
        assertThat(Excerpt.of(text, words("agua p'unch")).text()).isEqualTo(text);
    }

    @Test
    void of_what_is_long_the_part_around_the_first_hit_is_told_between_ellipses() {
        var excerpt = Excerpt.of(LONG, words("cañipia"));
        assertThat(excerpt.text()).startsWith("…palabra").endsWith("después …").contains("el agua del río Cañipía");
        assertThat(excerpt.text().length()).isLessThanOrEqualTo(Excerpt.LENGTH + 10);
        assertThat(sought(excerpt)).containsExactly("Cañipía");
    }

    @Test
    void what_is_long_is_told_from_its_beginning_where_nothing_was_sought() {
        assertThat(Excerpt.of(LONG, Optional.empty()).text())
                .startsWith("palabra palabra")
                .endsWith(" …");
    }

    @Test
    void a_text_without_a_space_is_cut_too() {
        assertThat(Excerpt.of("x".repeat(5_000), Optional.empty()).text().length())
                .isLessThanOrEqualTo(Excerpt.LENGTH + 1);
    }

    @Test
    void words_too_short_for_the_index_are_marked_wherever_they_stand() {
        assertThat(sought(Excerpt.of("La TI y el agua", words("ti")))).containsExactly("TI");
    }

    private static Optional<SoughtWords> words(String typed) {
        return Optional.of(new SoughtWords(typed));
    }

    private static List<String> sought(Excerpt excerpt) {
        return excerpt.segments().stream()
                .filter(Excerpt.Segment::sought)
                .map(Excerpt.Segment::text)
                .toList();
    }
}
