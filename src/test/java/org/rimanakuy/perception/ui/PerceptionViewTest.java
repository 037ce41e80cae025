package org.rimanakuy.perception.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.perception.InstrumentService;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SignedInAs;
import org.rimanakuy.testing.CleanDatabase;
import org.rimanakuy.testing.ScreenText;
import org.rimanakuy.testing.UiTest;

@SignedInAs(Role.SECRETARIAT)
class PerceptionViewTest extends UiTest {

    @BeforeEach
    void clean() {
        CleanDatabase.clean(context);
    }

    @Test
    void a_round_is_opened_with_our_own_form_and_its_page_opens() {
        UI.getCurrent().navigate("perception");
        assertThat(ScreenText.of(_get(PerceptionView.class))).contains("Todavía no se hizo ninguna ronda");
        _click(_get(Button.class, spec -> spec.withText("Abrir una ronda")));
        var form = _get(RoundForm.class);
        _setValue(form.code, "RP-2024-01");
        _setValue(form.title, "Primera ronda");
        _setValue(form.askedFrom, LocalDate.of(2024, 3, 1));
        _setValue(form.askedTo, LocalDate.of(2024, 3, 31));
        _setValue(form.askedBy, "Secretaría técnica");
        _click(_get(Button.class, spec -> spec.withText("Guardar")));
        assertThat(_get(RoundView.class).title()).isEqualTo("Primera ronda");
        _assertNone(Button.class, spec -> spec.withText("Definir un instrumento con licencia"));
    }

    @Test
    @SignedInAs(Role.ADMINISTRATOR)
    void the_administration_defines_a_licensed_instrument_whose_reversed_questions_are_known() {
        UI.getCurrent().navigate("perception");
        _assertNone(Button.class, spec -> spec.withText("Abrir una ronda"));
        _click(_get(Button.class, spec -> spec.withText("Definir un instrumento con licencia")));
        var form = _get(InstrumentForm.class);
        _setValue(form.code, "SLO-X");
        _setValue(form.name, "Escala de otros");
        _setValue(form.licence, "Sus autores permiten usarla aquí");
        _setValue(form.top, 7);
        _setValue(form.items, "Confiamos en la empresa\n\n-Hay miedo de hablar");
        _click(_get(Button.class, spec -> spec.withText("Guardar")));
        var defined = context.getBean(InstrumentService.class).all().getLast();
        assertThat(defined.top()).isEqualTo(7);
        assertThat(defined.items()).extracting(item -> item.reversed()).containsExactly(false, true);
        assertThat(ScreenText.of(_get(PerceptionView.class))).contains("Escala de otros", "Sus autores permiten");
    }
}
