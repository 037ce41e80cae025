package org.rimanakuy.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.rimanakuy.testing.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The pages of public money over HTTP. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MoneyPagesTest {

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
    void who_executes_is_listed_with_how_many_projects() {
        assertThat(reader.get("/es/dinero").body())
                .contains("/es/dinero/MUNI-EJ", "Municipalidad Provincial de Espinar", "12 proyectos con presupuesto");
    }

    @Test
    void execution_stands_with_its_sentence_its_table_and_who_governed() {
        var body = reader.get("/es/dinero/MUNI-EJ").body();
        assertThat(body)
                .contains(
                        "role=\"img\"", "Alcaldesa primera", "mayor ejecución fue 2011", "De 1 año no hay dato", "48%");
        assertThat(body).contains("<th scope=\"row\">2009</th>").contains("sin dato");
    }

    @Test
    void the_first_two_years_of_each_government_are_compared_like_for_like() {
        assertThat(reader.get("/es/dinero/MUNI-EJ").body()).contains("2007–2008", "2011–2012", "pasó de S/");
    }

    @Test
    void a_year_is_parted_and_names_its_principal_projects() {
        var body = reader.get("/es/dinero/MUNI-EJ/2012").body();
        assertThat(body).contains("Las 4 funciones mayores, de 12", "9 proyectos de 12", "PR-2007-012");
        assertThat(body).contains("Sin clasificar", "Alto Huancané");
    }

    @Test
    void a_year_or_a_party_without_budget_is_not_found() {
        assertThat(reader.get("/es/dinero/MUNI-EJ/2009").statusCode()).isEqualTo(404);
        assertThat(reader.get("/es/dinero/NADIE").statusCode()).isEqualTo(404);
    }

    @Test
    void the_data_can_be_taken_along() {
        var csv = reader.get("/es/dinero/MUNI-EJ/presupuesto.csv");
        assertThat(csv.headers().firstValue("content-type").orElse("")).startsWith("text/csv");
        assertThat(csv.body().lines())
                .hasSize(1 + 12 * 5)
                .startsWith(
                        "project,national_code,name,year,currency,pia,pim,certified,accrued,paid,consulted_on,source")
                .anyMatch(line -> line.startsWith("PR-2007-001,2345601,")
                        && line.contains(",2007,PEN,0.00,400000.00,,144000.00,,"));
    }

    @Test
    void in_english_the_page_is_english() {
        assertThat(reader.get("/en/dinero/MUNI-EJ").body())
                .contains("The year of the highest execution was 2011", "no data")
                .doesNotContain("sin dato");
    }
}
