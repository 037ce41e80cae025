package org.rimanakuy.dialogue.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rimanakuy.testing.Acting.asSecretariat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.dialogue.AgendaItemData;
import org.rimanakuy.dialogue.AgendaService;
import org.rimanakuy.dialogue.AttendanceService;
import org.rimanakuy.dialogue.SessionId;
import org.rimanakuy.dialogue.SessionService;
import org.rimanakuy.dialogue.SessionState;
import org.rimanakuy.dialogue.TableInSession;
import org.rimanakuy.party.Capacity;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SignedInAs;
import org.rimanakuy.testing.CleanDatabase;
import org.rimanakuy.testing.ScreenText;
import org.rimanakuy.testing.UiTest;
import org.springframework.beans.factory.annotation.Autowired;

@SignedInAs(Role.SECRETARIAT)
class SessionViewTest extends UiTest {

    @Autowired
    SessionService sessions;

    @Autowired
    AgendaService agenda;

    @Autowired
    AttendanceService attendance;

    TableInSession table;
    SessionId session;

    @BeforeEach
    void plan() {
        CleanDatabase.clean(context);
        table = new TableInSession(context);
        session = table.session(0);
    }

    @Test
    void what_the_session_lacks_is_said_until_it_is_mended() {
        assertThat(text()).contains("A esta sesión le falta algo: La sesión no tiene orden del día.");
        click("Agregar punto");
        _setValue(_get(AgendaForm.class).title, "Agua potable");
        click("Guardar");
        assertThat(text()).contains("Agua potable").doesNotContain("A esta sesión le falta");
    }

    @Test
    void it_is_opened_with_one_click_and_closed_after_telling_what_was_not_reached() {
        point("Agua potable");
        open();
        click("Abrir la sesión");
        assertThat(text()).contains("En curso");
        click("Cerrar la sesión");
        var asked = _get(ConfirmDialog.class);
        assertThat(asked.getElement().getProperty("message")).startsWith("Un punto del orden del día quedó por tratar");
        _fireConfirm(asked);
        assertThat(table.row(session).state()).isEqualTo(SessionState.HELD);
        assertThat(text()).contains("Pasa a otra sesión La sesión se cerró sin llegar a este punto");
    }

    @Test
    void a_point_is_dropped_only_with_a_reason_and_stays_in_sight_with_it() {
        point("Agua potable");
        open();
        context.getBean(AgendaForms.class).drop(agenda.of(session).getFirst(), () -> {});
        click("Guardar");
        assertThat(_get(ReasonForm.class).why.isInvalid()).isTrue();
        _setValue(_get(ReasonForm.class).why, "Se resolvió por carta");
        click("Guardar");
        open();
        assertThat(text()).contains("Agua potable Retirado").contains("Motivo: Se resolvió por carta");
    }

    @Test
    void the_quorum_is_told_anew_with_everybody_who_comes_and_goes() {
        opened();
        arrive("Rosa Huamaní");
        arrive("Ana Salas");
        assertThat(text())
                .contains("No hay quórum: 2 de 3 delegaciones; se necesitan 3. Falta Municipalidad de Prueba.");
        arrive("Óscar Quispe");
        assertThat(text()).contains("Hay quórum: 3 de 3 delegaciones; se necesitan 3.");
        press("Salió: Rosa Huamaní");
        assertThat(text())
                .contains("No hay quórum: 2 de 3 delegaciones; se necesitan 3. Falta Comunidad Alta."
                        + " Sin Comunidad Alta no hay quórum.");
        press("Volvió: Rosa Huamaní");
        assertThat(text()).contains("Hay quórum: 3 de 3 delegaciones");
    }

    @Test
    void the_hour_that_is_noted_can_be_another_than_now() {
        opened();
        _setValue(_get(RoomClock.class).typed, LocalTime.MIDNIGHT);
        arrive("Rosa Huamaní");
        assertThat(text()).contains("Rosa Huamaní Titular 00:00–");
    }

    @Test
    void for_a_day_that_is_over_the_hour_has_to_be_typed() {
        session = table.session(-3);
        open();
        _setValue(_get(RoomClock.class).typed, null);
        arrive("Rosa Huamaní");
        assertThat(_find(Notification.class)).hasSize(1);
        assertThat(attendance.of(session)).isEmpty();
        _setValue(_get(RoomClock.class).typed, LocalTime.of(9, 15));
        arrive("Rosa Huamaní");
        assertThat(text()).contains("Rosa Huamaní Titular 09:15–");
    }

    @Test
    void somebody_who_decides_without_a_mandate_on_record_is_marked_and_an_adviser_is_not() {
        opened();
        arrive("Rosa Huamaní");
        arrive("Julián Ccahua");
        assertThat(text()).containsOnlyOnce("Sin mandato registrado para esa fecha");
    }

    @Test
    void somebody_on_no_list_is_taken_in_without_an_account() {
        opened();
        click("Anotar a otra persona");
        var form = _get(AttendeeForm.class);
        _setValue(form.person, "Lucía Mamani");
        _setValue(form.party, form.party.getListDataView().getItem(0));
        _setValue(form.capacity, Capacity.OBSERVER);
        click("Guardar");
        assertThat(attendance.of(session)).singleElement().satisfies(row -> {
            assertThat(row.person()).isEqualTo("Lucía Mamani");
            assertThat(row.presences()).hasSize(1);
        });
        assertThat(text()).contains("Lucía Mamani Observador");
    }

    @Test
    void whoever_clicks_what_somebody_else_did_meanwhile_is_told_and_sees_what_is_on_record() {
        opened();
        asSecretariat(
                context,
                () -> attendance.arrive(session, table.arriving(table.community, "Rosa Huamaní", Capacity.TITULAR)));
        arrive("Rosa Huamaní");
        assertThat(_find(Notification.class)).hasSize(1);
        assertThat(attendance.of(session)).hasSize(1);
        assertThat(_find(Button.class, spec -> spec.withPredicate(named("Salió: Rosa Huamaní"))))
                .hasSize(1);
    }

    @Test
    void nobody_arrives_days_before() {
        session = table.session(5);
        open();
        assertThat(text()).contains("Rosa Huamaní");
        _assertNone(Button.class, spec -> spec.withText("Llegó"));
    }

    @Test
    void a_session_is_corrected_with_a_reason_and_called_off_with_one() {
        open();
        click("Corregir");
        var form = _get(SessionForm.class);
        assertThat(form.roundtable.isReadOnly()).isTrue();
        _setValue(form.title, "Sesión extraordinaria por el agua");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Motivo de la corrección")), "Así la nombra el oficio");
        click("Guardar");
        assertThat(_get(H1.class).getText()).isEqualTo("Sesión extraordinaria por el agua");
        click("Suspender");
        _setValue(_get(ReasonForm.class).why, "Paro provincial");
        click("Guardar");
        assertThat(text()).contains("Suspendida").contains("Motivo de la suspensión Paro provincial");
        _assertNone(Button.class, spec -> spec.withText("Abrir la sesión"));
    }

    private void point(String title) {
        asSecretariat(context, () -> agenda.add(session, new AgendaItemData(title, null, null, null, List.of())));
    }

    private void opened() {
        open();
        click("Abrir la sesión");
    }

    private void arrive(String person) {
        press("Llegó: " + person);
    }

    private SessionView open() {
        UI.getCurrent().navigate("sessions/" + table.row(session).code());
        return _get(SessionView.class);
    }

    private String text() {
        if (_find(SessionView.class).isEmpty()) {
            open();
        }
        return ScreenText.of(_get(SessionView.class));
    }

    private static void click(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    private static void press(String label) {
        _click(_get(Button.class, spec -> spec.withPredicate(named(label))));
    }

    private static Predicate<Button> named(String label) {
        return button -> button.getAriaLabel().filter(label::equals).isPresent();
    }
}
