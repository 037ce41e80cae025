package org.rimanakuy.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.rimanakuy.testing.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProjectPagesTest {

    @Autowired
    private ApplicationContext context;

    @LocalServerPort
    private int port;

    private Reader reader;

    @BeforeAll
    void putOnRecord() {
        PublicRecord.on(context);
        reader = Reader.at(port);
    }

    @Test
    void a_work_tells_its_stage_its_standstill_how_dear_it_became_and_from_which_promise_it_comes() {
        assertThat(reader.get("/es/proyectos/PR-2011-001").body())
                .contains("Paralizado", "Sigue paralizado.", "El costo cambió 100%")
                .contains("CUI 2123456", "Lo clasificó así: Secretaría técnica")
                .contains("/es/c/CM-2004-003", "/es/sesiones/SE-2026-01")
                .containsPattern("\\d[\\d,]* días");
    }

    @Test
    void works_are_found_by_code_name_stage_and_function() {
        for (var query : new String[] {"q=2123456", "q=stadium", "q=estadio", "etapa=stopped", "funcion=sports"}) {
            var found = reader.get("/es/proyectos?" + query).body();
            if (query.equals("q=stadium")) {
                assertThat(found).contains("Ningún proyecto coincide");
            } else {
                assertThat(found).as(query).contains("/es/proyectos/PR-2011-001");
            }
        }
    }

    @Test
    void a_question_that_is_not_understood_is_told_and_a_work_not_on_record_is_missing() {
        assertThat(reader.get("/es/proyectos?etapa=volando").statusCode()).isEqualTo(400);
        assertThat(reader.get("/es/proyectos/PR-1999-001").statusCode()).isEqualTo(404);
    }
}
