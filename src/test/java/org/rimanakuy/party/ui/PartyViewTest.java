package org.rimanakuy.party.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rimanakuy.testing.Acting.asSecretariat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.party.Capacity;
import org.rimanakuy.party.MandateData;
import org.rimanakuy.party.MandateService;
import org.rimanakuy.party.PartyData;
import org.rimanakuy.party.PartyKind;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.party.SuccessionData;
import org.rimanakuy.party.SuccessionService;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SignedInAs;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.testing.CleanDatabase;
import org.rimanakuy.testing.ScreenText;
import org.rimanakuy.testing.UiTest;

@SignedInAs(Role.SECRETARIAT)
class PartyViewTest extends UiTest {

    PartyService parties;
    MandateService mandates;
    PartyId bhp;
    PartyId xstrata;
    PartyId glencore;

    @BeforeEach
    void recordTheLine() {
        CleanDatabase.clean(context);
        parties = context.getBean(PartyService.class);
        mandates = context.getBean(MandateService.class);
        bhp = record("BHPB", "BHP Billiton");
        xstrata = record("XSTRATA", "Xstrata");
        glencore = record("GLENCORE", "Glencore");
        var successions = context.getBean(SuccessionService.class);
        asSecretariat(context, () -> {
            successions.record(new SuccessionData(bhp, xstrata, PartialDate.year(2006), "Venta", "Memoria anual"));
            successions.record(new SuccessionData(xstrata, glencore, PartialDate.parse("2013-05"), "Fusión", null));
        });
    }

    @Test
    void whoever_was_succeeded_shows_who_answers_today_and_every_step_between() {
        var text = textOf(open("BHPB"));
        assertThat(text)
                .contains("Por lo que prometió BHP Billiton responde hoy Glencore.")
                .contains("BHP Billiton → Xstrata Desde 2006 Venta Fuente: Memoria anual")
                .contains("Xstrata → Glencore Desde mayo de 2013 Fusión No se anotó de dónde sale este dato");
    }

    @Test
    void a_successor_shows_for_whose_promises_it_answers() {
        assertThat(textOf(open("GLENCORE")))
                .contains("Glencore responde por sí mismo y por lo que prometieron: BHP Billiton, Xstrata.");
    }

    @Test
    void a_mandate_shows_office_capacity_and_term_but_neither_sex_nor_age() {
        recordMandate();
        assertThat(textOf(open("GLENCORE")))
                .contains("Juana Quispe Gerente (Titular) Desde 2020")
                .doesNotContain("Mujer")
                .doesNotContain("60 años");
    }

    @Test
    void a_second_successor_is_refused_at_the_field() {
        open("BHPB");
        click("Registrar sucesión");
        var form = _get(SuccessionForm.class);
        _setValue(form.successor, parties.find(glencore).orElseThrow());
        form.effectiveOn.setValue(PartialDate.year(2020));
        click("Guardar");
        assertThat(form.predecessor.getErrorMessage()).startsWith("Ese actor ya tiene sucesor.");
    }

    @Test
    void a_mandate_is_recorded_and_the_page_shows_it() {
        var view = open("GLENCORE");
        click("Registrar mandato");
        var form = _get(MandateForm.class);
        assertThat(textOf(form)).contains("nunca se publican");
        _setValue(form.person, "Pedro Huillca");
        _setValue(form.capacity, Capacity.ALTERNATE);
        click("Guardar");
        assertThat(textOf(view)).contains("Pedro Huillca").contains("No se anotó desde cuándo ni hasta cuándo");
    }

    @Test
    void a_mandate_is_corrected_with_everything_that_was_on_record() {
        recordMandate();
        open("GLENCORE");
        click("Corregir el mandato");
        var form = _get(MandateForm.class);
        assertThat(form.sex.getValue()).isEqualTo(MandateData.Sex.F);
        form.until.setValue(PartialDate.year(2024));
        _setValue(reason(), "Terminó");
        click("Guardar");
        assertThat(textOf(_get(PartyView.class))).contains("2020 – 2024");
    }

    @Test
    void a_stale_correction_is_refused_and_keeps_what_was_typed() {
        open("GLENCORE");
        click("Corregir");
        var form = _get(PartyForm.class);
        _setValue(form.note, "Sede en Baar");
        _setValue(reason(), "Faltaba la sede");
        var now = parties.find(glencore).orElseThrow();
        asSecretariat(
                context,
                () -> parties.correct(
                        glencore,
                        now.version(),
                        new PartyData("GLENCORE", "Glencore plc", null, PartyKind.COMPANY, null, null, null),
                        "Nombre"));

        click("Guardar");

        assertThat(form.note.getValue()).isEqualTo("Sede en Baar");
        assertThat(textOf(form)).contains("Nombre: Glencore → Glencore plc");
        assertThat(parties.find(glencore).orElseThrow().note()).isNull();
    }

    @Test
    void a_code_that_changed_leads_to_the_new_address() {
        open("GLENCORE");
        click("Corregir");
        _setValue(_get(PartyForm.class).code, "GLEN");
        _setValue(reason(), "Código corto");
        click("Guardar");
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("parties/GLEN");
    }

    @Test
    void a_code_that_is_not_on_record_leads_to_a_proper_page() {
        UI.getCurrent().navigate("parties/NADA");
        assertThat(_get(H1.class).getText()).isEqualTo("Aquí no hay nada");
    }

    @Test
    @SignedInAs(Role.DELEGATE)
    void only_the_secretariat_is_offered_forms() {
        recordMandate();
        open("GLENCORE");
        _assertNone(Button.class, spec -> spec.withText("Corregir"));
        _assertNone(Button.class, spec -> spec.withText("Corregir el mandato"));
    }

    private void recordMandate() {
        asSecretariat(
                context,
                () -> mandates.record(new MandateData(
                        glencore,
                        "Juana Quispe",
                        MandateData.Sex.F,
                        MandateData.AgeBand.FROM_60,
                        Capacity.TITULAR,
                        "Gerente",
                        PartialDate.year(2020),
                        null,
                        null)));
    }

    private PartyId record(String code, String name) {
        return asSecretariat(
                context, () -> parties.record(new PartyData(code, name, null, PartyKind.COMPANY, null, null, null)));
    }

    private static PartyView open(String code) {
        PartyNavigation.open(code);
        return _get(PartyView.class);
    }

    private static void click(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    private static TextArea reason() {
        return _get(TextArea.class, spec -> spec.withLabel("Motivo de la corrección"));
    }

    private static String textOf(Component component) {
        return ScreenText.of(component);
    }
}
