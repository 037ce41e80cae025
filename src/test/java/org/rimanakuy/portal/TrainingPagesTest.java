package org.rimanakuy.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rimanakuy.testing.Acting.asSecretariat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
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
}
