package org.rimanakuy.place.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rimanakuy.testing.Shown.textOf;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SignedInAs;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.testing.CleanDatabase;
import org.rimanakuy.testing.UiTest;

@SignedInAs(Role.SECRETARIAT)
class HolidaysViewTest extends UiTest {

    @BeforeEach
    void empty() {
        CleanDatabase.clean(context);
        UI.getCurrent().navigate("holidays");
    }

    private static HolidayForm filled(String day) {
        click("Añadir un día no laborable");
        var form = _get(HolidayForm.class);
        form.day.setValue(PartialDate.parse(day));
        _setValue(form.name, "Aniversario de Espinar");
        _setValue(form.source, "Ley 11239");
        click("Guardar");
        return form;
    }

    private static void click(String act) {
        _click(_get(Button.class, spec -> spec.withText(act)));
    }

    private static String text() {
        return textOf(_get(HolidaysView.class));
    }

    @Test
    void a_day_is_added_with_what_made_it_one_and_removed_with_a_reason() {
        assertThat(text()).contains("Todavía no hay días no laborables del lugar.");

        filled("2026-11-17");
        assertThat(text()).contains("17 de noviembre de 2026", "Aniversario de Espinar", "Según: Ley 11239");

        click("Quitar");
        _setValue(_get(RemoveHolidayForm.class).why, "Se trabajó");
        click("Guardar");
        assertThat(text()).contains("Todavía no hay días no laborables del lugar.");
    }

    @Test
    void a_day_off_in_the_whole_country_a_day_on_record_and_a_mere_month_are_refused_at_the_field() {
        assertThat(filled("2026-12-25").day.getErrorMessage()).contains("ya no se trabaja en todo el país");
        _get(HolidayForm.class).day.setValue(PartialDate.parse("2026-11"));
        click("Guardar");
        assertThat(_get(HolidayForm.class).day.getErrorMessage()).contains("día exacto");
        _get(HolidayForm.class).day.setValue(PartialDate.parse("2026-11-17"));
        click("Guardar");
        assertThat(filled("2026-11-17").day.getErrorMessage()).contains("ya consta");
    }

    @Test
    @SignedInAs(Role.DELEGATE)
    void nobody_but_the_secretariat_is_let_in() {
        assertThat(_find(HolidaysView.class)).isEmpty();
    }
}
