package org.rimanakuy.dialogue.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SignedInAs;
import org.rimanakuy.testing.ScreenText;
import org.rimanakuy.testing.UiTest;

@SignedInAs(Role.SECRETARIAT)
class RoundtableViewTest extends UiTest {

    SeatedTable table;

    @BeforeEach
    void recordOne() {
        table = new SeatedTable(context);
    }

    @Test
    void it_says_on_what_the_table_stands_and_how_it_went_on() {
        assertThat(ScreenText.of(open()))
                .contains("Resolución Ministerial 1")
                .contains("Resolución Ministerial 2 (enero de 2013): hasta 11 de abril de 2013")
                .contains("Venció el 11 de abril de 2013");
    }

    @Test
    void quorum_and_terms_are_told_in_sentences() {
        assertThat(ScreenText.of(open()))
                .contains("Hay quórum con 3 delegaciones miembros. No puede faltar: Comunidad de Huano Huano."
                        + " Se decide por consenso.")
                .contains("Los documentos se entregan 5 días hábiles antes de la sesión.")
                .contains("Ante una discrepancia sobre lo acordado aquí, quien prometió tiene 15 días hábiles");
    }

    @Test
    void each_delegation_stands_with_its_people_by_capacity() {
        assertThat(ScreenText.of(open()))
                .contains("Comunidad de Huano Huano Miembro 2 asientos imprescindible para el quórum")
                .containsSubsequence("Titular: Rosa Ccama", "Alterno o alterna: Juan Huamaní (juan@huano.pe)");
    }

    @Test
    void an_overdue_commitment_climbs_step_by_step() {
        assertThat(ScreenText.of(open()))
                .containsSubsequence(
                        "Quien se comprometió, el día del vencimiento",
                        "Fuera de la mesa: Defensoría del Pueblo, 60 días después del vencimiento");
    }

    @Test
    void a_subgroup_leads_to_its_table_and_back() {
        assertThat(ScreenText.of(open())).contains("Subgrupo de ambiente");
        DialogueNavigation.openRoundtable(SeatedTable.CODE + "-A");
        assertThat(ScreenText.of(_get(RoundtableView.class))).contains("Subgrupo de Mesa de Diálogo de Espinar");
    }

    @Test
    @SignedInAs(Role.DELEGATE)
    void nobody_but_the_secretariat_sees_an_address() {
        assertThat(ScreenText.of(open())).contains("Juan Huamaní").doesNotContain("@");
    }

    @Test
    void a_correction_is_on_the_page_with_its_reason() {
        open();
        click("Corregir");
        _setValue(_get(RoundtableForm.class).source, "Diario oficial");
        _setValue(reason(), "Faltaba la fuente");
        click("Guardar");
        assertThat(table.row().data().source()).isEqualTo("Diario oficial");
        assertThat(ScreenText.of(_get(RoundtableView.class))).contains("Motivo: Faltaba la fuente");
    }

    @Test
    void a_stale_correction_keeps_what_was_typed_and_tells_the_difference() {
        open();
        click("Corregir");
        var form = _get(RoundtableForm.class);
        _setValue(form.source, "Diario oficial");
        _setValue(reason(), "Faltaba la fuente");
        table.rename("Mesa de Espinar");
        click("Guardar");
        assertThat(form.source.getValue()).isEqualTo("Diario oficial");
        assertThat(ScreenText.of(form)).contains("Nombre: Mesa de Diálogo de Espinar → Mesa de Espinar");
        assertThat(table.row().data().source()).isNull();
    }

    @Test
    void a_party_page_tells_at_which_tables_it_sits() {
        UI.getCurrent().navigate("parties/COM-HUA");
        assertThat(ScreenText.of(_get(Section.class, spec -> spec.withClasses("roundtables"))))
                .containsSubsequence("Mesas de diálogo en las que participa", "Mesa de Diálogo de Espinar");
    }

    @Test
    void a_code_that_is_not_on_record_leads_to_a_proper_page() {
        UI.getCurrent().navigate("roundtables/NADA");
        assertThat(_get(H1.class).getText()).isEqualTo("Aquí no hay nada");
    }

    @Test
    @SignedInAs(Role.GUARANTOR)
    void only_the_secretariat_is_offered_the_form() {
        open();
        _assertNone(Button.class, spec -> spec.withText("Corregir"));
    }

    private static RoundtableView open() {
        DialogueNavigation.openRoundtable(SeatedTable.CODE);
        return _get(RoundtableView.class);
    }

    private static void click(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    private static TextArea reason() {
        return _get(TextArea.class, spec -> spec.withLabel("Motivo de la corrección"));
    }
}
