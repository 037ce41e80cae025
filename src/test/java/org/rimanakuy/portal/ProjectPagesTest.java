package org.rimanakuy.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.rimanakuy.testing.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Promised works as readers ask for them: one, and many as a table to take along. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProjectPagesTest {

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
    void a_work_is_drawn_against_its_dates_with_its_standstills() {
        assertThat(reader.get("/es/proyectos/PR-2011-001").body())
                .contains("<svg", "Lo previsto y lo ocurrido, etapa por etapa")
                .contains("Consta la fecha de 1 etapa; ninguna se alcanzó.", "Estuvo paralizado 2 veces.");
    }

    @Test
    void the_public_budget_of_a_work_stands_on_its_page_and_nothing_is_not_unknown() {
        assertThat(reader.get("/es/proyectos/PR-2007-001").body())
                .contains("Presupuesto público")
                .containsPattern(">S/\\h0\\.00</td>")
                .containsPattern(">S/\\h650,000\\.00</td>");
    }

    @Test
    void the_budget_of_a_work_can_be_taken_along_consultation_by_consultation() {
        var table = reader.get("/es/proyectos/PR-2007-001/presupuesto.csv");
        assertThat(reader.get("/es/proyectos/PR-2007-001").body())
                .contains("/es/proyectos/PR-2007-001/presupuesto.csv");
        assertThat(table.body().lines()).first().asString().startsWith("project,national_code,name,year,currency,pia");
        assertThat(table.body().lines().skip(1))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row).startsWith("PR-2007-001,"));
        assertThat(reader.get("/es/proyectos/PR-1900-099/presupuesto.csv").statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_table_taken_along_holds_what_was_looked_for() {
        var all = reader.get("/es/proyectos.csv").body();
        assertThat(all.lines()).hasSize(14);
        assertThat(all.lines().findFirst().orElseThrow()).startsWith("code,name,cui,snip,executor");
        assertThat(reader.get("/es/proyectos.csv?etapa=stopped").body().lines())
                .hasSize(2)
                .last()
                .asString()
                .contains("PR-2011-001,Estadio municipal,2123456,98765,MINAM,CONTRACT,CANON,SPORTS");
        assertThat(reader.get("/es/proyectos.csv?etapa=nunca").statusCode()).isEqualTo(400);
    }

    @Test
    void a_commitments_sheet_leads_to_the_works_that_come_from_it() {
        assertThat(reader.get("/es/c/CM-2004-003").body())
                .contains("Proyectos que vienen de este compromiso")
                .containsPattern("href=\"/es/proyectos/PR-\\d{4}-\\d{3}\"");
        assertThat(reader.get("/es/c/CM-2004-004").body()).doesNotContain("Proyectos que vienen de este compromiso");
    }
}
