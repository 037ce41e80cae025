package org.rimanakuy.figure.ui;

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
import com.vaadin.flow.router.QueryParameters;
import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.figure.Bound;
import org.rimanakuy.figure.FigureData;
import org.rimanakuy.figure.FigureService;
import org.rimanakuy.figure.Unit;
import org.rimanakuy.figure.Verdict;
import org.rimanakuy.figure.Years;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SignedInAs;
import org.rimanakuy.testing.CleanDatabase;
import org.rimanakuy.testing.ScreenText;
import org.rimanakuy.testing.UiTest;

@SignedInAs(Role.SECRETARIAT)
class FiguresViewTest extends UiTest {

    @BeforeEach
    void clean() {
        CleanDatabase.clean(context);
    }

    @Test
    void a_figure_and_a_check_are_recorded_and_the_check_says_what_it_comes_to_while_it_is_written() {
        record("F1", "40");
        record("F2", "60");
        UI.getCurrent().navigate("figures");
        _click(_get(Button.class, spec -> spec.withText("Registrar una cifra")));
        var figure = _get(FigureForm.class);
        _setValue(figure.code, "F3");
        _setValue(figure.subject, "Espinar");
        _setValue(figure.measure, "Total");
        _setValue(figure.value, new BigDecimal("99"));
        _setValue(figure.periodFrom, 2007);
        _setValue(figure.periodTo, 2008);
        _setValue(figure.base, "presupuestos");
        _setValue(figure.source, "Informe");
        save();

        _click(_get(Button.class, spec -> spec.withText("Escribir una comprobación")));
        var check = _get(CheckForm.class);
        _setValue(check.code, "K1");
        _setValue(check.title, "La suma");
        _setValue(check.formula, "F1+F2 = F3");
        assertThat(check.comesTo.getText()).contains("S/", "100.00", "No coincide");
        save();

        assertThat(ScreenText.of(_get(FiguresView.class))).contains("La suma", "No coincide", "Diferencia");
        assertThat(figures().check("K1").orElseThrow().finding().verdict()).contains(Verdict.INCONSISTENT);
    }

    @Test
    void a_formula_that_makes_no_sense_is_refused_at_its_field_and_stays_there() {
        UI.getCurrent().navigate("figures");
        _click(_get(Button.class, spec -> spec.withText("Escribir una comprobación")));
        var check = _get(CheckForm.class);
        _setValue(check.code, "K1");
        _setValue(check.title, "La suma");
        _setValue(check.formula, "F1 ++ F2");
        save();
        assertThat(check.formula.isInvalid()).isTrue();
        assertThat(check.formula.getValue()).isEqualTo("F1 ++ F2");
        assertThat(figures().checks()).isEmpty();
    }

    @Test
    void half_a_period_is_refused_in_a_sentence() {
        UI.getCurrent().navigate("figures");
        _click(_get(Button.class, spec -> spec.withText("Registrar una cifra")));
        var figure = _get(FigureForm.class);
        _setValue(figure.code, "F3");
        _setValue(figure.subject, "Espinar");
        _setValue(figure.measure, "Total");
        _setValue(figure.source, "Informe");
        _setValue(figure.periodFrom, 2007);
        save();
        assertThat(figure.periodTo.isInvalid()).isTrue();
    }

    @Test
    void a_figure_is_corrected_with_a_reason() {
        record("F1", "40");
        UI.getCurrent().navigate(FiguresView.class, QueryParameters.of("q", "f1"));
        _click(_get(Button.class, spec -> spec.withText("Corregir")));
        var form = _get(FigureForm.class);
        assertThat(form.code.isReadOnly()).isTrue();
        _setValue(form.value, new BigDecimal("41"));
        _setValue(_find(TextArea.class).getLast(), "Se leyó mal");
        save();
        assertThat(figures().byCode("F1").orElseThrow().data().value()).isEqualByComparingTo("41");
    }

    @Test
    @SignedInAs(Role.GUARANTOR)
    void who_does_not_keep_the_record_reads_and_writes_nothing() {
        UI.getCurrent().navigate("figures");
        _assertNone(Button.class, spec -> spec.withText("Registrar una cifra"));
        assertThat(ScreenText.of(_get(FiguresView.class))).contains("Todavía no hay ninguna cifra");
    }

    private FigureService figures() {
        return context.getBean(FigureService.class);
    }

    private void record(String code, String value) {
        asSecretariat(
                context,
                () -> figures()
                        .record(new FigureData(
                                code,
                                "Espinar",
                                "Monto " + code,
                                new BigDecimal(value),
                                new Unit("PEN"),
                                Bound.EXACT,
                                new Years(2007, 2008),
                                "presupuestos",
                                null,
                                "Informe",
                                null)));
    }

    private static void save() {
        _click(_get(Button.class, spec -> spec.withText("Guardar")));
    }
}
