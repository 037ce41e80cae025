package org.rimanakuy.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SoughtWordsTest {

    @Test
    void each_word_must_occur_and_begin_as_typed() {
        assertThat(new SoughtWords("agua, Río!").inBooleanMode()).contains("+agua* +Río*");
    }

    @Test
    void what_the_database_would_read_as_a_command_never_reaches_it() {
        assertThat(new SoughtWords("+(agua) -\"río* @~<p'unchaw>").inBooleanMode())
                .contains("+agua* +río* +p'unchaw*");
    }

    @Test
    void words_that_the_index_does_not_know_are_left_out() {
        assertThat(new SoughtWords("el agua de the sector").inBooleanMode()).contains("+agua* +sector*");
        assertThat(new SoughtWords("de +* ' ").inBooleanMode()).isEmpty();
    }

    @Test
    void a_text_that_is_looked_for_as_it_stands_has_no_wildcards() {
        assertThat(new SoughtWords("5 %_\\").anywhere()).isEqualTo("%5 \\%\\_\\\\%");
    }

    @Test
    void a_word_is_met_by_its_beginning_without_accents_and_capitals() {
        var sought = new SoughtWords("canon el");
        assertThat(sought.meets("CAÑÓN")).isTrue();
        assertThat(sought.meets("Elías")).isFalse();
    }
}
