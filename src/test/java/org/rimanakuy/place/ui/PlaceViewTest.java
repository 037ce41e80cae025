package org.rimanakuy.place.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNotifications;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rimanakuy.testing.Acting.asSecretariat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.place.PlaceData;
import org.rimanakuy.place.PlaceLevel;
import org.rimanakuy.place.PlaceService;
import org.rimanakuy.place.Setting;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SignedInAs;
import org.rimanakuy.shared.PlaceId;
import org.rimanakuy.testing.CleanDatabase;
import org.rimanakuy.testing.ScreenText;
import org.rimanakuy.testing.UiTest;

@SignedInAs(Role.SECRETARIAT)
class PlaceViewTest extends UiTest {

    PlaceService places;
    PlaceId region;

    @BeforeEach
    void recordTheTerritory() {
        CleanDatabase.clean(context);
        places = context.getBean(PlaceService.class);
        region = asSecretariat(context, () -> places.record(place("CUS", "Cusco", PlaceLevel.REGION, null)));
        asSecretariat(context, () -> places.record(place("CUS-ESP", "Espinar", PlaceLevel.PROVINCE, region)));
    }

    @Test
    void a_place_is_shown_with_the_places_it_lies_in() {
        assertThat(textOf(open("CUS-ESP"))).contains("Provincia").contains("Está dentro de Cusco");
    }

    @Test
    void what_nobody_noted_is_said_to_be_unknown() {
        assertThat(textOf(open("CUS-ESP")))
                .contains("Ámbito No se sabe")
                .contains("No se anotó de dónde sale este dato");
    }

    @Test
    void an_empty_territory_says_what_would_appear() {
        CleanDatabase.clean(context);
        UI.getCurrent().navigate("places");
        assertThat(textOf(_get(PlaceView.class))).contains("Todavía no hay lugares.");
    }

    @Test
    void a_code_that_is_not_on_record_leads_to_a_proper_page() {
        UI.getCurrent().navigate("places/NADA");
        assertThat(_get(H1.class).getText()).isEqualTo("Aquí no hay nada");
    }

    @Test
    void the_form_starts_inside_the_place_on_screen_and_records_it() {
        _click(open("CUS-ESP").record);
        var form = _get(PlaceForm.class);
        assertThat(form.level.getValue()).isEqualTo(PlaceLevel.DISTRICT);
        _setValue(form.name, "Yauri");
        _setValue(form.code, "CUS-ESP-YAU");
        _setValue(form.setting, Setting.URBAN);
        save();
        expectNotifications("Se registró Yauri.");
        assertThat(places.byCode("CUS-ESP-YAU").orElseThrow().setting()).isEqualTo(Setting.URBAN);
    }

    @Test
    void what_is_missing_is_said_at_its_field() {
        _click(open("CUS-ESP").record);
        var form = _get(PlaceForm.class);
        _setValue(form.name, "Yauri");
        save();
        assertThat(form.code.getErrorMessage()).isEqualTo("Falta este dato.");
        assertThat(form.isOpened()).isTrue();
    }

    @Test
    void a_code_that_is_taken_is_refused_at_its_field() {
        _click(open("CUS-ESP").record);
        var form = _get(PlaceForm.class);
        _setValue(form.name, "Yauri");
        _setValue(form.code, "CUS");
        save();
        assertThat(form.code.isInvalid()).isTrue();
        assertThat(form.code.getErrorMessage()).contains("ya lo lleva otro lugar");
    }

    @Test
    void nothing_is_corrected_without_a_reason() {
        _click(open("CUS-ESP").correct);
        _setValue(_get(PlaceForm.class).name, "Provincia de Espinar");
        save();
        assertThat(reason().isInvalid()).isTrue();
        assertThat(places.byCode("CUS-ESP").orElseThrow().name()).isEqualTo("Espinar");
    }

    @Test
    void a_correction_stands_in_the_history_with_its_reason() {
        var view = open("CUS-ESP");
        _click(view.correct);
        _setValue(_get(PlaceForm.class).name, "Provincia de Espinar");
        _setValue(reason(), "Nombre completo");
        save();
        assertThat(textOf(view)).contains("Provincia de Espinar").contains("Motivo: Nombre completo");
    }

    @Test
    void a_stale_correction_is_refused_keeps_what_was_typed_and_shows_what_differs() {
        _click(open("CUS-ESP").correct);
        var form = _get(PlaceForm.class);
        _setValue(form.name, "Provincia de Espinar");
        _setValue(reason(), "Nombre completo");
        correctBySomebodyElse();

        save();

        assertThat(form.isOpened()).isTrue();
        assertThat(form.name.getValue()).isEqualTo("Provincia de Espinar");
        assertThat(textOf(form))
                .contains("Otra persona cambió esto mientras usted escribía.")
                .contains("Ámbito: sin dato → Rural");
        assertThat(places.byCode("CUS-ESP").orElseThrow().name()).isEqualTo("Espinar");
    }

    @Test
    void whoever_has_read_what_differs_may_save_over_it() {
        _click(open("CUS-ESP").correct);
        _setValue(_get(PlaceForm.class).name, "Provincia de Espinar");
        _setValue(reason(), "Nombre completo");
        correctBySomebodyElse();
        save();

        _click(_get(Button.class, spec -> spec.withText("Guardar lo mío de todos modos")));

        assertThat(places.byCode("CUS-ESP").orElseThrow().name()).isEqualTo("Provincia de Espinar");
    }

    @Test
    void nobody_leaves_with_something_unsaved_by_mistake() {
        _click(open("CUS-ESP").correct);
        var form = _get(PlaceForm.class);
        _setValue(form.name, "Provincia de Espinar");

        UI.getCurrent().navigate("parties");
        assertThat(form.isOpened()).isTrue();
        assertThat(_get(ConfirmDialog.class).isOpened()).isTrue();
    }

    @Test
    void a_form_in_which_nothing_was_typed_closes_without_a_question() {
        _click(open("CUS-ESP").correct);
        _click(_get(Button.class, spec -> spec.withText("Cancelar")));
        _assertNone(PlaceForm.class);
    }

    @Test
    @SignedInAs(Role.DELEGATE)
    void only_the_secretariat_is_offered_forms() {
        open("CUS-ESP");
        _assertNone(Button.class, spec -> spec.withText("Registrar un lugar"));
        _assertNone(Button.class, spec -> spec.withText("Corregir este lugar"));
    }

    private void correctBySomebodyElse() {
        var row = places.byCode("CUS-ESP").orElseThrow();
        var data = new PlaceData("CUS-ESP", "Espinar", PlaceLevel.PROVINCE, region, Setting.RURAL, null, null, null);
        asSecretariat(context, () -> places.correct(row.id(), row.version(), data, "Ámbito"));
    }

    private static PlaceView open(String code) {
        UI.getCurrent().navigate("places/" + code);
        return _get(PlaceView.class);
    }

    private static TextArea reason() {
        return _get(TextArea.class, spec -> spec.withLabel("Motivo de la corrección"));
    }

    private static void save() {
        _click(_get(Button.class, spec -> spec.withText("Guardar")));
    }

    private static PlaceData place(String code, String name, PlaceLevel level, @Nullable PlaceId parent) {
        return new PlaceData(code, name, level, parent, null, null, null, null);
    }

    private static String textOf(Component component) {
        return ScreenText.of(component);
    }

    @Test
    void a_population_is_recorded_and_a_second_of_the_same_year_is_refused_at_its_field() {
        open("CUS-ESP");
        recordPopulation(2007, 62_698);
        assertThat(textOf(_get(PlaceView.class))).contains("2007: 62,698 habitantes (Censo 2007)");
        recordPopulation(2007, 5);
        var form = _get(PopulationForm.class);
        assertThat(form.year.isInvalid()).isTrue();
        assertThat(form.inhabitants.getValue()).isEqualTo(5);
    }

    private static void recordPopulation(int year, int inhabitants) {
        _click(_get(Button.class, spec -> spec.withText("Registrar la población de un año")));
        var form = _get(PopulationForm.class);
        _setValue(form.year, year);
        _setValue(form.inhabitants, inhabitants);
        _setValue(form.source, "Censo 2007");
        _click(_get(Button.class, spec -> spec.withText("Guardar")));
    }
}
