package org.rimanakuy.concern.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rimanakuy.testing.Acting.asSecretariat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.concern.IncidentKind;
import org.rimanakuy.concern.IncidentService;
import org.rimanakuy.concern.Severity;
import org.rimanakuy.place.PlaceData;
import org.rimanakuy.place.PlaceLevel;
import org.rimanakuy.place.PlaceService;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SignedInAs;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.testing.CleanDatabase;
import org.rimanakuy.testing.ScreenText;
import org.rimanakuy.testing.UiTest;

@SignedInAs(Role.SECRETARIAT)
class IncidentsViewTest extends UiTest {

    @BeforeEach
    void clean() {
        CleanDatabase.clean(context);
        asSecretariat(
                context,
                () -> context.getBean(PlaceService.class)
                        .record(new PlaceData("ESP", "Espinar", PlaceLevel.REGION, null, null, null, null, null)));
    }

    @Test
    void an_incident_is_recorded_with_what_one_side_says_and_gets_the_number_of_its_year() {
        UI.getCurrent().navigate("incidents");
        assertThat(_get(IncidentsView.class).told.getText()).contains("Todavía no hay ningún incidente");
        var form = filled("2012-05-21");
        _click(_get(Button.class, spec -> spec.withText("Agregar lo que dice una parte")));
        var line = (AccountLine) form.accounts.lines().getFirst();
        line.who.setValue("Frente Único");
        line.words.setValue("Pedimos revisar el convenio");
        save();

        assertThat(ScreenText.of(_get(IncidentsView.class)))
                .contains("IN-2012-001", "Paro", "Espinar", "Frente Único dice: «Pedimos revisar el convenio»");
        assertThat(incidents().byNumber("IN-2012-001").orElseThrow().data().severity())
                .isEqualTo(Severity.SEVERE);
    }

    @Test
    void an_end_before_the_beginning_and_a_day_to_come_are_refused_at_their_fields_and_nothing_is_lost() {
        UI.getCurrent().navigate("incidents");
        var form = filled("2012-05-21");
        form.to.setValue(PartialDate.parse("2012-05-20"));
        save();
        assertThat(form.to.isInvalid()).isTrue();
        form.to.setValue(null);
        form.from.setValue(PartialDate.parse("2199-01-01"));
        save();
        assertThat(form.from.isInvalid()).isTrue();
        assertThat(form.text.getValue()).isEqualTo("Diez días de paro");
        assertThat(incidents().count()).isZero();
    }

    @Test
    void an_incident_is_corrected_with_a_reason() {
        UI.getCurrent().navigate("incidents");
        filled("2012-05-21");
        save();
        _click(_get(Button.class, spec -> spec.withText("Corregir")));
        var form = _get(IncidentForm.class);
        _setValue(form.severity, Severity.HIGH);
        _setValue(_find(TextArea.class).getLast(), "Se juzgó mal");
        save();
        assertThat(incidents().byNumber("IN-2012-001").orElseThrow().data().severity())
                .isEqualTo(Severity.HIGH);
    }

    @Test
    @SignedInAs(Role.GUARANTOR)
    void a_guarantor_reads_and_records_nothing() {
        UI.getCurrent().navigate("incidents");
        _assertNone(Button.class, spec -> spec.withText("Registrar un incidente"));
    }

    private IncidentForm filled(String from) {
        _click(_get(Button.class, spec -> spec.withText("Registrar un incidente")));
        var form = _get(IncidentForm.class);
        form.from.setValue(PartialDate.parse(from));
        _setValue(form.place, context.getBean(PlaceService.class).byCode("ESP").orElseThrow());
        _setValue(form.kind, IncidentKind.STRIKE);
        _setValue(form.severity, Severity.SEVERE);
        _setValue(form.text, "Diez días de paro");
        _setValue(form.source, "CooperAcción");
        return form;
    }

    private IncidentService incidents() {
        return context.getBean(IncidentService.class);
    }

    private static void save() {
        _click(_get(Button.class, spec -> spec.withText("Guardar")));
    }
}
