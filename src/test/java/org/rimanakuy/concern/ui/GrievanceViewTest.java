package org.rimanakuy.concern.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rimanakuy.testing.Acting.asSecretariat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.concern.Channel;
import org.rimanakuy.concern.GrievanceData;
import org.rimanakuy.concern.GrievanceService;
import org.rimanakuy.concern.GrievanceStep;
import org.rimanakuy.concern.GrievanceTopic;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SignedInAs;
import org.rimanakuy.testing.CleanDatabase;
import org.rimanakuy.testing.ScreenText;
import org.rimanakuy.testing.UiTest;

@SignedInAs(Role.SECRETARIAT)
class GrievanceViewTest extends UiTest {

    @BeforeEach
    void record() {
        CleanDatabase.clean(context);
        asSecretariat(
                context,
                () -> context.getBean(GrievanceService.class)
                        .record(new GrievanceData(
                                LocalDate.of(2024, 3, 4),
                                Channel.PHONE,
                                null,
                                GrievanceTopic.WATER,
                                null,
                                null,
                                null,
                                "El agua llega turbia",
                                null,
                                false)));
    }

    @Test
    void only_what_may_follow_is_offered_and_a_withdrawn_grievance_awaits_nothing() {
        UI.getCurrent().navigate("grievances/QJ-2024-001");
        assertThat(ScreenText.of(_get(GrievanceView.class)))
                .contains("El agua llega turbia", "Prefiere no dar su nombre", "El plazo venció hace");
        _click(_get(Button.class, spec -> spec.withText("Anotar lo que se hizo")));
        var form = _get(StepForm.class);
        assertThat(form.step.getListDataView().getItems())
                .containsExactly(GrievanceStep.ACKNOWLEDGED, GrievanceStep.WITHDRAWN);
        _setValue(form.step, GrievanceStep.WITHDRAWN);
        _setValue(form.on, LocalDate.of(2024, 3, 6));
        _setValue(form.words, "Ya no quiere seguir");
        _click(_get(Button.class, spec -> spec.withText("Guardar")));
        assertThat(ScreenText.of(_get(GrievanceView.class))).contains("No se espera nada", "Ya no quiere seguir");
        _assertNone(Button.class, spec -> spec.withText("Anotar lo que se hizo"));
    }

    @Test
    @SignedInAs(Role.GUARANTOR)
    void a_guarantor_does_not_get_in() {
        UI.getCurrent().navigate("grievances/QJ-2024-001");
        _assertNone(GrievanceView.class);
    }
}
