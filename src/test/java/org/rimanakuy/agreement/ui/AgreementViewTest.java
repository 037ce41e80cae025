package org.rimanakuy.agreement.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SignedInAs;
import org.rimanakuy.shared.Language;
import org.rimanakuy.shared.Wording;
import org.rimanakuy.testing.ScreenText;
import org.rimanakuy.testing.UiTest;

@SignedInAs(Role.SECRETARIAT)
class AgreementViewTest extends UiTest {

    SignedAgreement agreement;

    @BeforeEach
    void recordOne() {
        agreement = new SignedAgreement(context);
    }

    @Test
    void each_party_stands_with_its_roles_and_what_it_did_when_asked_to_sign() {
        assertThat(ScreenText.of(open()))
                .contains("Tintaya Se compromete Firmó")
                .contains("Comunidad de Huano Huano Beneficiario, Firmante Una parte se negó a firmar");
    }

    @Test
    void an_open_end_is_said_to_be_unknown() {
        assertThat(ScreenText.of(open())).contains("Desde setiembre de 2003; no se anotó hasta cuándo");
    }

    @Test
    void it_explains_what_silence_means_for_an_agreement_nobody_follows() {
        assertThat(ScreenText.of(open())).contains("Este registro no lo sigue desde ninguna fecha.");
    }

    @Test
    void it_explains_what_silence_means_before_the_day_it_is_followed_from() {
        agreement.correct("Convenio Marco de Espinar", LocalDate.of(2026, 1, 15));
        assertThat(ScreenText.of(open())).contains("Este registro lo sigue desde el 15 de enero de 2026.");
    }

    @Test
    void a_summary_is_marked_as_one_and_says_its_language() {
        assertThat(ScreenText.of(open()))
                .contains("Cláusula 4 · Aportes La empresa aportará cada año. Resumen Español");
    }

    @Test
    void a_contribution_is_said_in_words() {
        assertThat(ScreenText.of(open()))
                .containsPattern("Cada año, 3\\s?% de la utilidad antes de impuestos, y .*1.500.000.* como mínimo\\.")
                .contains("De 2003 a 2008. Sale de la cláusula 1.");
    }

    @Test
    void it_leads_to_what_everybody_sees() {
        open();
        assertThat(_get(Anchor.class, spec -> spec.withText("Ver la página pública"))
                        .getHref())
                .isEqualTo("/es/acuerdos/AG-2003-01");
    }

    @Test
    void a_clause_is_recorded_and_the_page_shows_it() {
        open();
        click("Registrar una cláusula");
        var form = _get(ClauseForm.class);
        _setValue(form.number, "5");
        _setValue(form.text, "Kay mayuqa manan qhellichasqachu kanqa.");
        _setValue(form.wording, Wording.LITERAL);
        _setValue(form.language, Language.QU);
        click("Guardar");
        assertThat(ScreenText.of(_get(AgreementView.class)))
                .contains("Cláusula 5 Kay mayuqa")
                .contains("Quechua");
    }

    @Test
    void a_number_that_is_taken_is_refused_at_its_field() {
        open();
        click("Registrar una cláusula");
        var form = _get(ClauseForm.class);
        _setValue(form.number, "4");
        _setValue(form.text, "Otra");
        _setValue(form.wording, Wording.LITERAL);
        _setValue(form.language, Language.ES);
        click("Guardar");
        assertThat(form.number.getErrorMessage()).contains("ya tiene una cláusula 4");
    }

    @Test
    void a_stale_correction_of_a_clause_is_refused_and_keeps_what_was_typed() {
        open();
        click("Corregir la cláusula");
        var form = _get(ClauseForm.class);
        _setValue(form.heading, "Aportes anuales");
        _setValue(reason(), "Título completo");
        agreement.correctClause("La empresa aportará cada año al fondo.");
        click("Guardar");
        assertThat(form.heading.getValue()).isEqualTo("Aportes anuales");
        assertThat(ScreenText.of(form))
                .contains("Texto: La empresa aportará cada año. → La empresa aportará cada año al fondo.");
        assertThat(agreement.clause().heading()).isEqualTo("Aportes");
    }

    @Test
    void a_party_taken_away_by_a_correction_is_gone_and_the_history_says_why() {
        open();
        click("Corregir");
        clickLabelled(_get(AgreementForm.class), "Quitar esta parte");
        _setValue(reason(), "No firmó");
        click("Guardar");
        assertThat(agreement.row().parties()).hasSize(2);
        assertThat(ScreenText.of(_get(AgreementView.class))).contains("Motivo: No firmó");
    }

    @Test
    void a_stale_correction_of_the_agreement_tells_the_difference_in_words() {
        open();
        click("Corregir");
        var form = _get(AgreementForm.class);
        _setValue(form.note, "Nota nueva");
        _setValue(reason(), "Faltaba");
        agreement.correct("Convenio Marco", null);
        click("Guardar");
        assertThat(form.note.getValue()).isEqualTo("Nota nueva");
        assertThat(ScreenText.of(form)).contains("Título: Convenio Marco de Espinar → Convenio Marco");
        assertThat(agreement.row().note()).isNull();
    }

    @Test
    void a_code_that_is_not_on_record_leads_to_a_proper_page() {
        UI.getCurrent().navigate("agreements/NADA");
        assertThat(_get(H1.class).getText()).isEqualTo("Aquí no hay nada");
    }

    @Test
    @SignedInAs(Role.GUARANTOR)
    void only_the_secretariat_is_offered_forms() {
        open();
        _assertNone(Button.class, spec -> spec.withText("Corregir"));
        _assertNone(Button.class, spec -> spec.withText("Corregir la cláusula"));
        _assertNone(Button.class, spec -> spec.withText("Registrar una cláusula"));
    }

    private static AgreementView open() {
        AgreementNavigation.open("AG-2003-01");
        return _get(AgreementView.class);
    }

    private static void click(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    /** The first button within a form that is told by its label only. */
    private static void clickLabelled(AgreementForm form, String label) {
        _click(_find(form, Button.class).stream()
                .filter(button -> button.getAriaLabel().filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow());
    }

    private static TextArea reason() {
        return _get(TextArea.class, spec -> spec.withLabel("Motivo de la corrección"));
    }
}
