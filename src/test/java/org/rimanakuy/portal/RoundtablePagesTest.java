package org.rimanakuy.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.rimanakuy.testing.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What anybody reads about roundtables. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoundtablePagesTest {

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
    void a_table_stands_with_its_subgroups_and_until_when_it_is_valid() {
        assertThat(reader.get("/es/mesas").body())
                .contains("Mesa de Diálogo de Espinar", "Subgrupo de Medio Ambiente", "Venció en junio de 2013");
    }

    @Test
    void a_table_tells_its_rules_its_people_and_its_sessions() {
        assertThat(reader.get("/es/mesas/ME-2012").body())
                .contains("R.M. 164-2012-PCM", "Hay quórum con 2 delegaciones miembros.", "Se decide por consenso.")
                .contains("quien prometió tiene 15 días hábiles para responder.")
                .contains("Rosa Quispe Huamán", "Sesión de seguimiento del agua", "Suspendida");
    }

    @Test
    void an_address_to_write_to_is_on_no_page() {
        assertThat(reader.get("/es/mesas").body()).doesNotContain("@reservado");
        assertThat(reader.get("/es/mesas/ME-2012").body()).doesNotContain("@reservado");
    }

    @Test
    void a_table_that_is_not_on_record_is_missing() {
        assertThat(reader.get("/es/mesas/NADA").statusCode()).isEqualTo(404);
    }
}
