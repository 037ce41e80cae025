package org.rimanakuy.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rimanakuy.shared.InvalidInputRefusal;

class AnswerTest {

    @ParameterizedTest
    @CsvSource({"APPROVED, con palabras", "RESERVED, ", "REFUSED, ", "RESERVED, ' '", "SILENT, con palabras"})
    void a_reservation_and_a_refusal_have_words_and_nothing_else_has(AnswerKind kind, @Nullable String words) {
        assertThatExceptionOfType(InvalidInputRefusal.class).isThrownBy(() -> new Answer(kind, words));
    }

    @Test
    void nobody_answers_with_silence() {
        assertThatExceptionOfType(InvalidInputRefusal.class).isThrownBy(Answer.SILENCE::spoken);
        assertThat(new Answer(AnswerKind.REFUSED, "Falta el plazo").spoken().words())
                .isEqualTo("Falta el plazo");
    }
}
