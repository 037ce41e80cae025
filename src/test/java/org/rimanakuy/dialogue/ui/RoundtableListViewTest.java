package org.rimanakuy.dialogue.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.dialogue.DelegationRole;
import org.rimanakuy.dialogue.Escalation;
import org.rimanakuy.dialogue.Terms;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SignedInAs;
import org.rimanakuy.shared.Language;
import org.rimanakuy.testing.CleanDatabase;
import org.rimanakuy.testing.ScreenText;
import org.rimanakuy.testing.UiTest;

@SignedInAs(Role.SECRETARIAT)
class RoundtableListViewTest extends UiTest {

    SeatedTable table;

    @BeforeEach
    void recordOne() {
        table = new SeatedTable(context);
    }

    @Test
    void every_table_is_listed_with_its_validity_and_who_sits_there() {
        assertThat(ScreenText.of(open()))
                .contains("Mesa de Diálogo de Espinar")
                .contains("Instalada: 11 de julio de 2012")
                .contains("Venció el 11 de abril de 2013")
                .contains("Minera Primera · Comunidad de Huano Huano");
    }

    @Test
    void a_subgroup_stands_under_its_table() {
        assertThat(ScreenText.of(open()))
                .containsSubsequence(
                        "Comunidad de Huano Huano", "Subgrupo de ambiente", "No se sabe hasta cuándo está vigente");
    }

    @Test
    void an_empty_list_says_what_would_appear() {
        CleanDatabase.clean(context);
        assertThat(ScreenText.of(open())).contains("Todavía no hay mesas.");
    }

    @Test
    void a_new_table_begins_with_what_is_usual() {
        openForm();
        var form = _get(RoundtableForm.class);
        _setValue(form.name, "Mesa de Coporaque");
        _setValue(form.code, "ME-2024");
        save();
        var recorded = table.roundtables().byCode("ME-2024").orElseThrow().data();
        assertThat(recorded.terms()).isEqualTo(Terms.USUAL);
        assertThat(recorded.languages()).containsExactly(Language.ES, Language.QU);
        assertThat(recorded.escalation()).isEqualTo(Escalation.USUAL);
        assertThat(_get(RoundtableView.class).title()).isEqualTo("Mesa de Coporaque");
    }

    @Test
    void a_table_is_recorded_with_its_delegations_and_people() {
        openForm();
        var form = _get(RoundtableForm.class);
        _setValue(form.name, "Mesa de Coporaque");
        _setValue(form.code, "ME-2024");
        click("Añadir una delegación");
        var delegation = (DelegationLine) form.delegations.lines().getFirst();
        _setValue(delegation.party, table.community());
        _setValue(delegation.required, true);
        click("Añadir una persona");
        var seat = (SeatLine) form.seats.lines().getFirst();
        _setValue(seat.person, "Rosa Ccama");
        _setValue(seat.party, table.community());
        save();
        var recorded = table.roundtables().byCode("ME-2024").orElseThrow().data();
        assertThat(recorded.delegations()).singleElement().satisfies(one -> {
            assertThat(one.role()).isEqualTo(DelegationRole.MEMBER);
            assertThat(one.required()).isTrue();
        });
        assertThat(recorded.seatsOf(table.community().id())).hasSize(1);
    }

    @Test
    void a_person_without_a_delegation_is_refused_and_everything_typed_stays() {
        openForm();
        var form = _get(RoundtableForm.class);
        _setValue(form.name, "Mesa de Coporaque");
        _setValue(form.code, "ME-2024");
        click("Añadir una persona");
        var seat = (SeatLine) form.seats.lines().getFirst();
        _setValue(seat.person, "Rosa Ccama");
        _setValue(seat.party, table.community());
        save();
        assertThat(ScreenText.of(form)).contains("Agregue primero la delegación.");
        assertThat(form.name.getValue()).isEqualTo("Mesa de Coporaque");
    }

    @Test
    void a_code_that_is_taken_is_refused_at_its_field() {
        openForm();
        var form = _get(RoundtableForm.class);
        _setValue(form.name, "Otra mesa");
        _setValue(form.code, SeatedTable.CODE);
        save();
        assertThat(form.code.getErrorMessage()).startsWith("El código ME-2012 ya lo lleva otra mesa.");
    }

    @Test
    @SignedInAs(Role.GUARANTOR)
    void only_the_secretariat_may_record() {
        open();
        _assertNone(Button.class, spec -> spec.withText("Registrar una mesa"));
    }

    private static RoundtableListView open() {
        UI.getCurrent().navigate("roundtables");
        return _get(RoundtableListView.class);
    }

    private static void openForm() {
        open();
        click("Registrar una mesa");
    }

    private static void save() {
        click("Guardar");
    }

    private static void click(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }
}
