package org.rimanakuy.concern.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.concern.Channel;
import org.rimanakuy.concern.GrievanceTopic;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SignedInAs;
import org.rimanakuy.testing.CleanDatabase;
import org.rimanakuy.testing.ScreenText;
import org.rimanakuy.testing.UiTest;

@SignedInAs(Role.SECRETARIAT)
class GrievancesViewTest extends UiTest {

    @BeforeEach
    void clean() {
        CleanDatabase.clean(context);
    }

    @Test
    void a_grievance_is_recorded_without_a_name_and_waits_for_the_secretariat() {
        UI.getCurrent().navigate("grievances");
        var form = filled();
        save();
        assertThat(ScreenText.of(_get(GrievancesView.class)))
                .contains("QJ-2024-001", "Agua", "Le toca a la secretaría técnica", "1 con el plazo vencido");
        assertThat(form.isOpened()).isFalse();
    }

    @Test
    void consent_without_a_summary_is_refused_at_its_field_and_nothing_typed_is_lost() {
        UI.getCurrent().navigate("grievances");
        var form = filled();
        _setValue(form.consent, true);
        save();
        assertThat(form.summary.isInvalid()).isTrue();
        assertThat(form.text.getValue()).isEqualTo("El agua llega turbia");
    }

    private static GrievanceForm filled() {
        _click(_get(Button.class, spec -> spec.withText("Registrar una queja")));
        var form = _get(GrievanceForm.class);
        _setValue(form.receivedOn, LocalDate.of(2024, 3, 4));
        _setValue(form.channel, Channel.PHONE);
        _setValue(form.topic, GrievanceTopic.WATER);
        _setValue(form.text, "El agua llega turbia");
        return form;
    }

    private static void save() {
        _click(_get(Button.class, spec -> spec.withText("Guardar")));
    }
}
