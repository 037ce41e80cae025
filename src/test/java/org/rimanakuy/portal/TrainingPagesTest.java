package org.rimanakuy.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rimanakuy.testing.Acting.asSecretariat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rimanakuy.exchange.TrainingService;
import org.rimanakuy.testing.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The training roundtable, where everything occurs: its page of the social licence is the fullest there is. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TrainingPagesTest {

    @Autowired
    private ApplicationContext context;

    @LocalServerPort
    private int port;

    private Reader reader;

    @BeforeAll
    void putOnRecord() {
        asSecretariat(context, () -> context.getBean(TrainingService.class).load());
        reader = Reader.at(port);
    }

    @Test
    void all_four_readings_are_told_and_drawn_on_a_page_that_stays_small() {
        var page = reader.get("/es/licencia/mesa/EJ-MESA");
        Reader.assertProper(page);
        assertThat(page.body())
                .contains("Bloqueo", "Lo que se nos promete se cumple", "respuestas se dieron dentro de su plazo");
        assertThat(page.body().split("class=\"chart\"", -1)).hasSize(5);
        assertThat(reader.weight(page)).isLessThanOrEqualTo(Reader.BUDGET);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /proyectos                        | Reservorio de Ejemplo Wayq
            /proyectos/PR-1900-001            | Las voces difieren en 30 puntos de cien.
            /proyectos/mapa                   | Ejemplo Bajo (2)
            /comunidad/EJ-C-BAJO              | >2 proyectos</a>
            /dinero/EJ-MUNI                   | viewBox
            /dinero/EJ-MUNI/%d                | /es/proyectos/PR-1900-001
            /dinero/EJ-MUNI/%d                | Padrón de práctica
            /acuerdos/EJ-AG-1/aporte          | Se escribió 510 000 por 150 000
            """)
    void works_and_their_money_are_told_on_pages_that_stay_small(String path, String told) {
        var lastYear = LocalDate.now(context.getBean(Clock.class)).getYear() - 1;
        for (var language : List.of("/es", "/en")) {
            var page = reader.get(language + path.replace("%d", Integer.toString(lastYear)));
            Reader.assertProper(page);
            assertThat(reader.weight(page)).isLessThanOrEqualTo(Reader.BUDGET);
            if (language.equals("/es")) {
                assertThat(page.body()).contains(told);
            }
        }
    }

    @Test
    void money_of_practice_enters_no_sum_of_the_real_record() {
        assertThat(reader.get("/es/dinero").body()).doesNotContain("class=\"chart\"");
        assertThat(reader.get("/es/aportes").body()).doesNotContain("300");
    }
}
