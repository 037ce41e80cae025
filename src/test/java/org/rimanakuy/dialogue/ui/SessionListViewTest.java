package org.rimanakuy.dialogue.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rimanakuy.testing.Acting.asSecretariat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalTime;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.dialogue.NewSession;
import org.rimanakuy.dialogue.SessionId;
import org.rimanakuy.dialogue.SessionService;
import org.rimanakuy.dialogue.TableInSession;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SignedInAs;
import org.rimanakuy.shared.Language;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.testing.CleanDatabase;
import org.rimanakuy.testing.ScreenText;
import org.rimanakuy.testing.UiTest;
import org.springframework.beans.factory.annotation.Autowired;

@SignedInAs(Role.SECRETARIAT)
class SessionListViewTest extends UiTest {

    @Autowired
    SessionService sessions;

    TableInSession table;

    @BeforeEach
    void seat() {
        CleanDatabase.clean(context);
        table = new TableInSession(context);
    }

    @Test
    void those_to_come_stand_before_the_latest_each_with_its_table() {
        asSecretariat(context, () -> {
            sessions.plan(table.data(-40, "Sesión pasada"));
            sessions.plan(table.data(10, "Sesión que viene"));
        });
        assertThat(text("sessions"))
                .containsSubsequence(
                        "Próximas", "Sesión que viene Convocada", "Mesa MD-1", "Anteriores", "Sesión pasada Realizada");
    }

    @Test
    void many_sessions_are_turned_over_page_by_page() {
        asSecretariat(
                context,
                () -> sessions.recordAll(
                        IntStream.rangeClosed(1, 30)
                                .mapToObj(number -> new NewSession(
                                        SessionId.next(),
                                        "S-" + number,
                                        table.data(-number, "Sesión número " + number)))
                                .toList(),
                        false));
        assertThat(text("sessions")).contains("Sesión número 25 ").doesNotContain("Sesión número 26 ");
        assertThat(_get(Anchor.class, spec -> spec.withText("Más antiguas")).getHref())
                .isEqualTo("sessions?page=2");
        assertThat(text("sessions?page=2"))
                .contains("Sesión número 26 ", "Página 2 de 2")
                .doesNotContain("Próximas");
        assertThat(text("sessions?page=agua")).contains("Página 1 de 2");
    }

    @Test
    void a_session_is_planned_with_what_its_table_usually_does() {
        open("sessions");
        click("Convocar sesión");
        var form = _get(SessionForm.class);
        _setValue(form.roundtable, form.roundtable.getListDataView().getItem(0));
        assertThat(form.languages.getValue()).containsExactlyInAnyOrder(Language.ES, Language.QU);
        assertThat(form.zone.getValue()).isEqualTo(TableInSession.LIMA);
        form.heldOn.setValue(PartialDate.parse("2040-05-14"));
        _setValue(form.startsAt, LocalTime.of(9, 0));
        click("Guardar");
        assertThat(_get(H1.class).getText()).isEqualTo("Sesión de Mesa MD-1");
        assertThat(ScreenText.of(_get(SessionView.class)))
                .contains("SE-2040-01")
                .contains("14 de mayo de 2040, 09:00");
    }

    @Test
    void an_hour_needs_the_day_it_belongs_to() {
        open("sessions");
        click("Convocar sesión");
        var form = _get(SessionForm.class);
        _setValue(form.roundtable, form.roundtable.getListDataView().getItem(0));
        form.heldOn.setValue(PartialDate.parse("2040-05"));
        _setValue(form.startsAt, LocalTime.of(9, 0));
        click("Guardar");
        assertThat(form.heldOn.isInvalid()).isTrue();
        assertThat(form.heldOn.getErrorMessage()).startsWith("Aquí hace falta el día exacto");
    }

    @Test
    void the_page_of_a_roundtable_lists_its_sessions() {
        table.session(10);
        open("roundtables/MD-1");
        assertThat(ScreenText.of(_get(RoundtableView.class))).contains("Sesiones Sesión de prueba Convocada");
    }

    @Test
    @SignedInAs(Role.DELEGATE)
    void a_delegate_reads_and_plans_nothing() {
        table.session(10);
        assertThat(text("sessions")).contains("Sesión de prueba");
        _assertNone(Button.class, spec -> spec.withText("Convocar sesión"));
    }

    private static String text(String address) {
        open(address);
        return ScreenText.of(_get(SessionListView.class));
    }

    private static void open(String address) {
        var parts = address.split("\\?", 2);
        UI.getCurrent()
                .navigate(parts[0], parts.length == 1 ? QueryParameters.empty() : QueryParameters.fromString(parts[1]));
    }

    private static void click(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }
}
