package org.rimanakuy.commitment.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNotifications;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rimanakuy.testing.Shown.textOf;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.commitment.CommitmentNumber;
import org.rimanakuy.commitment.Deadline;
import org.rimanakuy.commitment.Recurrence;
import org.rimanakuy.commitment.Standing;
import org.rimanakuy.commitment.StatementData;
import org.rimanakuy.commitment.Voice;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SignedInAs;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.testing.UiTest;

@SignedInAs(Role.SECRETARIAT)
class CourseActsTest extends UiTest {

    SmallRegister register;

    @BeforeEach
    void prepare() {
        register = new SmallRegister(context);
    }

    @Test
    void an_extension_is_shown_with_its_reason_and_the_original_deadline() {
        open(register.promise("Reparar", Deadline.on(PartialDate.day(register.today.minusDays(3)))));
        click("Registrar prórroga");
        var form = _get(MoveDeadlineForm.class);
        form.due.setValue(PartialDate.day(register.today.plusDays(60)));
        _setValue(form.approval, "Sesión 12");
        form.approvedOn.setValue(PartialDate.day(register.today));
        _setValue(form.why, "Las lluvias");
        click("Guardar");

        expectNotifications("La prórroga quedó registrada.");
        assertThat(text())
                .contains("1 prórroga")
                .contains("Según el plazo original Vencido hace 3 días")
                .contains("Motivo: Las lluvias")
                .contains("Lo aprobó: Sesión 12");
    }

    @Test
    void an_extension_that_is_none_is_refused_at_its_date_and_keeps_what_was_typed() {
        open(register.promise("Reparar", Deadline.on(PartialDate.day(register.today.plusDays(30)))));
        click("Registrar prórroga");
        var form = _get(MoveDeadlineForm.class);
        form.due.setValue(PartialDate.day(register.today.plusDays(5)));
        _setValue(form.approval, "Sesión 12");
        form.approvedOn.setValue(PartialDate.day(register.today));
        _setValue(form.why, "Las lluvias");
        click("Guardar");

        assertThat(form.due.getErrorMessage()).startsWith("Una prórroga da más tiempo");
        assertThat(form.why.getValue()).isEqualTo("Las lluvias");
        assertThat(form.isOpened()).isTrue();
    }

    @Test
    void a_shorter_term_is_recorded_as_a_change_of_the_deadline() {
        open(register.promise("Reparar", Deadline.on(PartialDate.day(register.today.plusDays(30)))));
        click("Modificar el plazo");
        var form = _get(MoveDeadlineForm.class);
        form.due.setValue(PartialDate.day(register.today.plusDays(5)));
        _setValue(form.approval, "Sesión 12");
        form.approvedOn.setValue(PartialDate.day(register.today));
        _setValue(form.why, "Urge");
        click("Guardar");

        expectNotifications("El plazo acordado quedó registrado.");
        assertThat(text()).contains("El plazo pasó de").contains("Prórrogas Ninguna");
    }

    @Test
    void agreed_words_are_read_below_the_literal_promise() {
        open(register.promise("Reparar", Deadline.NONE));
        click("Modificar las palabras");
        var form = _get(AmendWordsForm.class);
        _setValue(form.text, "Afirmar la vía");
        _setValue(form.approval, "Adenda 2");
        form.approvedOn.setValue(PartialDate.year(2024));
        _setValue(form.why, "No alcanza");
        click("Guardar");

        assertThat(text()).containsSubsequence("Nos comprometemos a: Reparar", "Afirmar la vía", "Adenda 2");
    }

    @Test
    void an_agreed_responsible_answers_and_who_promised_stays_in_sight() {
        open(register.promise("Reparar", Deadline.NONE));
        click("Cambiar al responsable");
        var form = _get(AmendResponsibleForm.class);
        form.party.setValue(
                context.getBean(PartyService.class).find(register.ministry).orElseThrow());
        _setValue(form.approval, "Sesión 12");
        form.approvedOn.setValue(PartialDate.day(register.today));
        _setValue(form.why, "Le corresponde");
        click("Guardar");

        expectNotifications("El responsable acordado quedó registrado; quien prometió sigue a la vista.");
        assertThat(text())
                .contains("Se acordó que responda Ministerio de Energía y Minas.")
                .contains("Motivo: Le corresponde");
    }

    @Test
    void a_condition_that_came_about_starts_the_term() {
        open(register.promise("Reparar", Deadline.of(null, null, null, "Cuando llegue el permiso", null, 30)));
        click("Registrar que la condición se cumplió");
        var form = _get(MeetConditionForm.class);
        form.metOn.setValue(PartialDate.day(register.today));
        _setValue(form.source, "Resolución 5");
        _setValue(form.why, "Llegó el permiso");
        click("Guardar");

        assertThat(text()).contains("La condición ocurrió:").contains("Faltan 30 días para el plazo.");
    }

    @Test
    void milestones_are_added_amended_and_dropped_and_their_count_is_told_in_words() {
        open(register.promise("Reparar", Deadline.NONE));
        click("Agregar hito");
        var form = _get(MilestoneForm.class);
        _setValue(form.title, "Expediente");
        form.due.setValue(PartialDate.day(register.today.minusDays(4)));
        click("Guardar");
        assertThat(text())
                .contains("1 hito: 0 verificados")
                .contains("1 vencido")
                .contains("Expediente");

        click("Modificar hito");
        _setValue(_get(MilestoneForm.class).title, "Expediente técnico");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Motivo de la corrección")), "Así se llama");
        click("Guardar");
        assertThat(text()).contains("Expediente técnico");

        click("Retirar hito");
        _setValue(_get(DropMilestoneForm.class).why, "Se unió a otro");
        click("Guardar");
        assertThat(text()).contains("Se retiró").contains("Se unió a otro").contains("0 hitos");
    }

    @Test
    void each_date_of_what_repeats_tells_what_each_voice_says_about_it() {
        var number = register.promise(
                "Aportar", Deadline.of(PartialDate.year(2020), Recurrence.YEARLY, null, null, null, null));
        register.said(
                number,
                about("2021", Voice.PROMISOR, Standing.FULFILLED),
                about("2021", Voice.COMMUNITY, Standing.NOT_FULFILLED));
        open(number);

        assertThat(text())
                .contains("Quien se comprometió: Cumplido · La comunidad: No cumplido")
                .containsOnlyOnce("La comunidad: No cumplido");
    }

    private static StatementData about(String occurrence, Voice voice, Standing standing) {
        return new StatementData(
                voice,
                null,
                PartialDate.parse("2022-02"),
                standing,
                null,
                null,
                PartialDate.parse(occurrence),
                false,
                null);
    }

    @Test
    @SignedInAs(Role.DELEGATE)
    void nobody_but_the_secretariat_is_offered_any_of_it() {
        open(register.promise("Reparar", Deadline.NONE));

        for (var act :
                new String[] {"Registrar prórroga", "Modificar el plazo", "Modificar las palabras", "Agregar hito"}) {
            _assertNone(Button.class, spec -> spec.withText(act));
        }
    }

    private static void open(CommitmentNumber number) {
        CommitmentNavigation.to(number);
    }

    private static void click(String act) {
        _click(_get(Button.class, spec -> spec.withText(act)));
    }

    private static String text() {
        return textOf(_get(CommitmentView.class));
    }
}
