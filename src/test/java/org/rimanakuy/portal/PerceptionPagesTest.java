package org.rimanakuy.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.rimanakuy.testing.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What people answered, as everybody may read it: means of five and more, and nobody's words. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PerceptionPagesTest {

    @Autowired
    ApplicationContext context;

    @LocalServerPort
    int port;

    private Reader reader;

    @BeforeAll
    void open() {
        PublicRecord.on(context);
        reader = Reader.at(port);
    }

    @Test
    void a_community_of_three_is_hidden_and_another_with_it_on_every_page_and_in_every_file() {
        var page = reader.get("/es/percepcion/RP-2024-01").body();
        assertThat(page).contains("Oculto", "<b>4 (15)</b>").doesNotContain("(12)", "(3)");
        var file = reader.get("/es/percepcion/RP-2024-01.csv").body();
        assertThat(file).contains("Oculto", "4 (15)").doesNotContain("(12)", "(3)");
        var then = reader.get("/es/licencia/actor/COM-AHN?dia=2026-10-01").body();
        assertThat(then).doesNotContain("(12)");
    }

    @Test
    void rounds_are_compared_question_by_question() {
        assertThat(reader.get("/es/percepcion/RP-2025-01").body())
                .contains("Frente a la ronda RP-2024-01", "de 4 a 2")
                .contains("2 (10)", "2 (9)");
    }

    @Test
    void a_round_that_is_not_published_tells_nothing() {
        assertThat(reader.get("/es/percepcion/RP-2026-09").body())
                .contains("Sus resultados todavía no se publican.")
                .doesNotContain("(2)");
        assertThat(reader.get("/es/percepcion/RP-2026-09.csv").body().lines()).hasSize(1);
    }

    @Test
    void nobodys_own_words_are_on_any_page() {
        for (var address : List.of(
                "/es/percepcion",
                "/es/percepcion/RP-2024-01",
                "/es/percepcion/RP-2025-01",
                "/es/percepcion/RP-2025-01.csv",
                "/es/licencia",
                "/es/licencia/actor/COM-AHN")) {
            assertThat(reader.get(address).body()).doesNotContain("Palabras que nadie publica");
        }
    }

    @Test
    void the_licence_tells_what_people_said_as_a_reading_of_its_own() {
        assertThat(reader.get("/es/licencia/actor/COM-AHN").body())
                .contains("Percepción", "Ronda de 2025", "Lo que respondió", "2 (10)");
        assertThat(reader.get("/es/licencia?dia=2020-01-01").body()).contains("No hay ninguna ronda publicada");
    }
}
