package org.rimanakuy.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.rimanakuy.testing.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The contribution under an agreement, and all of it beside public money, as readers ask for them. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContributionPagesTest {

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
    void each_year_tells_what_is_due_and_every_entry_who_states_it_and_what_took_it_back() {
        var page = reader.get("/es/acuerdos/AG-2004-01/aporte").body();
        assertThat(page)
                .contains(
                        "<svg",
                        "2,700,000.00",
                        "Lo declara: Glencore ·",
                        "Anula el asiento 3.",
                        "Lo anula el asiento 4;")
                .contains("Era de otro convenio", "Paga un deber del Estado, según Ley 28044");
    }

    @Test
    void the_table_taken_along_has_all_entries_in_the_order_of_writing() {
        var table = reader.get("/es/acuerdos/AG-2004-01/aporte.csv");
        assertThat(table.headers().firstValue("content-disposition").orElseThrow())
                .contains("contribution_entries.csv");
        assertThat(table.body().lines()).hasSize(7);
        assertThat(table.body())
                .contains("AG-2004-01,4,2011,TRANSFERRED,2011,9900000.00,USD,,,,GLENCORE,Informe anual,,,,3,Era de")
                .contains("AG-2004-01,5,2011,EXECUTED,2011,1500000.00,PEN,USD,0.370370,Banco central,GLENCORE,"
                        + "Informe anual,EDUCATION,C-AHN,Ley 28044,,");
    }

    @Test
    void an_agreement_without_a_contribution_has_no_such_page() {
        assertThat(reader.get("/es/acuerdos/AG-9999/aporte").statusCode()).isEqualTo(404);
        assertThat(reader.get("/es/acuerdos/AG-9999/aporte.csv").statusCode()).isEqualTo(404);
    }

    @Test
    void public_money_and_the_contribution_for_the_same_stand_in_one_row() {
        var page = reader.get("/es/aportes?desde=2011&hasta=2012").body();
        assertThat(page)
                .contains("Educación", "de ello paga deberes del Estado, según: Ley 28044")
                .contains("Municipalidad Provincial de Espinar", "Glencore");
        assertThat(reader.get("/es/aportes?desde=2012&hasta=2012").body()).doesNotContain("Ley 28044");
        assertThat(reader.get("/es/aportes?lugar=C-HHU").body()).doesNotContain("Ley 28044");
        assertThat(reader.get("/es/aportes?lugar=CUS-ESP").body()).contains("Ley 28044");
    }

    @Test
    void years_and_places_that_are_none_are_told_in_a_sentence() {
        var page = reader.get("/es/aportes?desde=ayer&lugar=NADA");
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("«ayer» no es un año");
    }
}
