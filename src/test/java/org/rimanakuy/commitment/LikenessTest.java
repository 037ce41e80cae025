package org.rimanakuy.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

    @ParameterizedTest
    @CsvSource({
        "Asfaltar la carretera Yauri–Tintaya, Asfaltado de carretera Tintaya - Yauri, true",
        "Construcción del estadio de Espinar, Construir el estadio Espinar, true",
        "Construir la posta de salud, Construir la escuela de Pichigua, false",
        "Reparar el puente, Pintar el puente, false",
        "Fondo de US$ 330 000 al año, Fondo de US$ 300 000 al año, true",
        "Aporte anual, Aportes anuales, true",
        "Estadio, Estadio, true",
        "Estadio, Estadio de Espinar con tribuna, false",
        "'', '', false",
        "de la, de la, false",
    })
    void titles_are_alike_by_the_words_that_carry_meaning(String one, String other, boolean alike) {
        assertThat(Likeness.alike(Likeness.words(one), Likeness.words(other))).isEqualTo(alike);
        assertThat(Likeness.alike(Likeness.words(other), Likeness.words(one))).isEqualTo(alike);
    }

    @Test
    void accents_endings_and_little_words_do_not_count() {
        assertThat(Likeness.words("Las Comunidades, para el año 2004")).containsExactly("2004", "comuni");
    }
}
