package org.rimanakuy.project.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rimanakuy.testing.Acting.asSecretariat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.project.ProjectFilter;
import org.rimanakuy.project.ProjectService;
import org.rimanakuy.project.Sample;
import org.rimanakuy.project.Stage;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SignedInAs;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.testing.CleanDatabase;
import org.rimanakuy.testing.ScreenText;
import org.rimanakuy.testing.UiTest;

@SignedInAs(Role.SECRETARIAT)
class ProjectViewTest extends UiTest {

    @BeforeEach
    void clean() {
        CleanDatabase.clean(context);
    }

    @Test
    void a_work_is_recorded_with_a_stage_a_standstill_and_costs_and_its_page_opens() {
        UI.getCurrent().navigate("projects");
        _click(_get(Button.class, spec -> spec.withText("Registrar un proyecto")));
        var form = _get(ProjectForm.class);
        _setValue(form.name, "Estadio municipal");
        _setValue(form.cui, "2123456");
        _setValue(form.stage, Stage.STOPPED);
        _click(_get(Button.class, spec -> spec.withText("Agregar una paralización")));
        ((StopLine) form.stops.lines().getFirst()).stoppedOn.setValue(PartialDate.year(2011));
        addCost(form, 0, "2010", "3500000");
        addCost(form, 1, "2012", "7000000");
        save();

        var view = _get(ProjectView.class);
        assertThat(view.title()).isEqualTo("Estadio municipal");
        assertThat(ScreenText.of(view))
                .contains("Paralizado", "2123456", "cambió 100%")
                .contains("Lo previsto y lo ocurrido, etapa por etapa", "Estuvo paralizado 1 vez.")
                .contains("Presupuesto público", "Ningún presupuesto registrado");
    }

    private static void addCost(ProjectForm form, int index, String year, String amount) {
        _click(_get(Button.class, spec -> spec.withText("Agregar un costo")));
        var line = (CostLine) form.costs.lines().get(index);
        line.toldOn.setValue(PartialDate.parse(year));
        line.amount.setValue(new BigDecimal(amount));
    }

    @Test
    void a_code_that_another_work_has_is_refused_at_its_field_and_nothing_typed_is_lost() {
        record("Coliseo", "2123456");
        UI.getCurrent().navigate("projects");
        _click(_get(Button.class, spec -> spec.withText("Registrar un proyecto")));
        var form = _get(ProjectForm.class);
        _setValue(form.name, "Estadio");
        _setValue(form.cui, "2123456");
        save();

        assertThat(form.cui.isInvalid()).isTrue();
        assertThat(form.name.getValue()).isEqualTo("Estadio");
        assertThat(context.getBean(ProjectService.class).count(ProjectFilter.ALL))
                .isEqualTo(1);
    }

    private void record(String name, String cui) {
        asSecretariat(context, () -> context.getBean(ProjectService.class).record(Sample.coded(name, cui)));
    }

    private static void save() {
        _click(_get(Button.class, spec -> spec.withText("Guardar")));
    }

    @Test
    @SignedInAs(Role.SECRETARIAT)
    void a_work_of_much_the_same_name_is_pointed_out_and_may_be_recorded_all_the_same() {
        record("Estadio municipal de Yauri", "111111");
        record("Losa deportiva de Coporaque", "222222");
        UI.getCurrent().navigate("projects");
        _click(_get(Button.class, spec -> spec.withText("Registrar un proyecto")));
        var form = _get(ProjectForm.class);
        _setValue(form.name, "Puente sobre el río");
        assertThat(form.alike.isVisible()).isFalse();
        _setValue(form.name, "Construcción del estadio de Yauri");
        assertThat(form.alike.isVisible()).isTrue();
        assertThat(ScreenText.of(form.alike))
                .contains("Estadio municipal de Yauri")
                .doesNotContain("Coporaque");
        _click(_get(Button.class, spec -> spec.withText("Guardar")));
        assertThat(context.getBean(ProjectService.class).count(ProjectFilter.ALL))
                .isEqualTo(3);
    }
}
