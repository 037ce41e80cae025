package org.rimanakuy.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.commitment.CommitmentNumber;
import org.rimanakuy.commitment.CommitmentSheet;
import org.rimanakuy.commitment.SheetService;
import org.rimanakuy.document.DocumentRow;
import org.rimanakuy.testing.CleanDatabase;
import org.rimanakuy.testing.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What the public reads about one commitment. */
@IntegrationTest
class SheetTest {

    @Autowired
    private ApplicationContext context;

    @LocalServerPort
    private int port;

    @BeforeEach
    void empty() {
        CleanDatabase.clean(context);
    }

    private String sheet(CommitmentNumber number, String language) {
        var page = Reader.at(port).get("/" + language + "/c/" + number);
        assertThat(page.statusCode()).isEqualTo(200);
        return page.body();
    }

    /** What the three answers at the head of the sheet say. */
    private String verdict(CommitmentNumber number, String language) {
        var page = sheet(number, language);
        return page.substring(page.indexOf("class=\"verdict\""), page.indexOf("class=\"columns\""));
    }

    @Test
    void while_the_promisor_may_answer_a_dispute_nothing_says_that_it_is_the_guarantors_move() {
        var number = RichRecord.disputed(context);

        assertThat(verdict(number, "es"))
                .contains("En discrepancia", "A Minera de la discrepancia")
                .doesNotContainIgnoringCase("le toca al garante");
        assertThat(verdict(number, "en")).contains("In dispute").doesNotContain("the guarantor’s move");
    }

    @Test
    void every_proposal_to_end_it_stays_with_its_source_its_views_and_what_became_of_it() {
        var page = sheet(RichRecord.open(context), "es");

        assertThat(page)
                .contains("Sesión 14", "Sesión 15", "Acta, folio 8")
                .contains("Comunidad de la discrepancia no está de acuerdo", "Sí hace falta.", "Acta comunal 3")
                .contains("No prosperó", "La comunidad se opuso", "pueden opinar hasta el");
    }

    @Test
    void whoever_downloads_a_file_can_compare_all_of_its_hash() {
        var number = RichRecord.open(context);
        var sheet = context.getBean(SheetService.class).sheet(number).orElseThrow();

        var page = sheet(number, "es");
        assertThat(sheet.said()).flatExtracting(CommitmentSheet.Said::evidence).isNotEmpty();
        sheet.said().stream()
                .flatMap(said -> said.evidence().stream())
                .filter(DocumentRow::isPublic)
                .forEach(file -> assertThat(page).contains(file.sha256()));
        sheet.amendments().stream()
                .flatMap(row -> row.document().stream())
                .forEach(file -> assertThat(page).contains(file.sha256()));
    }

    @Test
    void who_promised_stays_in_sight_when_it_was_agreed_that_another_keeps_it() {
        var page = sheet(RichRecord.passedOn(context), "es");

        var story = page.substring(page.indexOf("class=\"story\""));
        assertThat(story)
                .containsSubsequence(
                        "Minera de la discrepancia",
                        "Se acordó que responda Municipalidad de la discrepancia (Sesión 16). Motivo: Le toca la vía")
                .doesNotContain("Desde aquí responde Municipalidad");
        var chain = page.substring(page.indexOf("class=\"chain\""), page.indexOf("class=\"voices\""));
        assertThat(chain)
                .containsSubsequence("Minera de la discrepancia", "Municipalidad de la discrepancia", "Sesión 16");
    }

    @Test
    void a_dispute_says_who_opened_it() {
        assertThat(sheet(RichRecord.open(context), "es")).contains("La abrió Comunidad de la discrepancia:");
    }

    @Test
    void a_finding_says_which_evidence_was_examined() {
        var page = sheet(RichRecord.open(context), "es");
        assertThat(page.substring(page.indexOf("Evidencia examinada:")))
                .contains("expediente.pdf", "grieta.jpg", "obra.jpg");
    }

    @Test
    void nothing_personal_is_on_it() {
        assertThat(sheet(RichRecord.open(context), "es"))
                .contains("grieta.jpg", "expediente.pdf")
                .doesNotContain("dni-de-una-vecina", "Rosa Huamaní", "Secretaría de prueba");
    }

    @Test
    void it_is_all_in_english_too_within_what_a_page_may_weigh() {
        var number = RichRecord.open(context);
        var page = sheet(number, "en");
        assertThat(page)
                .doesNotContain("!portal.", "!commitment.", "no está de acuerdo", "Motivo", "No prosperó")
                .contains("does not agree", "It did not succeed");
        var style = page.replaceAll("(?s).*<link rel=\"stylesheet\" href=\"([^\"]+)\">.*", "$1");
        var weight = page.getBytes(StandardCharsets.UTF_8).length
                + Reader.at(port).get(style).body().length();
        assertThat(weight).isLessThanOrEqualTo(30 * 1024);
    }
}
