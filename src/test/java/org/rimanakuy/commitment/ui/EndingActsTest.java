package org.rimanakuy.commitment.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNotifications;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.getNotifications;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rimanakuy.testing.Shown.textOf;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rimanakuy.commitment.CommitmentNumber;
import org.rimanakuy.commitment.Deadline;
import org.rimanakuy.commitment.Ended;
import org.rimanakuy.document.DocumentService;
import org.rimanakuy.document.Incoming;
import org.rimanakuy.document.Samples;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SignedInAs;
import org.rimanakuy.security.SpeakingFor;
import org.rimanakuy.testing.UiTest;

@SignedInAs(Role.SECRETARIAT)
class EndingActsTest extends UiTest {

    SmallRegister register;
    CommitmentNumber number;

    @TempDir
    private Path folder;

    @BeforeEach
    void prepare() {
        register = new SmallRegister(context);
        number = register.promise("Reparar", Deadline.NONE);
    }

    @Test
    void an_end_is_proposed_heard_and_carried_out() {
        propose(Ended.WITHDRAWN, "");
        assertThat(text())
                .contains("Propuesta de fin: Retirado")
                .contains("Comunidad de Tintaya todavía no ha opinado.");

        click("Registrar la opinión de un beneficiario");
        var form = _get(EndViewForm.class);
        form.party.getListDataView().getItems().findFirst().ifPresent(form.party::setValue);
        _setValue(form.agrees, "commitment.end-view.agrees-no");
        _setValue(form.said, "Todavía hace falta");
        _setValue(form.source, "Acta comunal");
        form.scan.setValue(List.of(context.getBean(DocumentService.class)
                .keep(new Incoming("acta.pdf", Samples.file(folder, Samples.pdf()), false))));
        click("Guardar");
        assertThat(text()).contains("Comunidad de Tintaya no está de acuerdo").contains("Todavía hace falta");

        click("Dar por terminado");
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(text()).contains("El compromiso terminó así").contains("Retirado");
        _assertNone(Button.class, spec -> spec.withText("Registrar prórroga"));
    }

    @Test
    void before_the_beneficiary_was_heard_it_is_told_until_when_to_wait() {
        propose(Ended.WITHDRAWN, "");
        click("Dar por terminado");
        _fireConfirm(_get(ConfirmDialog.class));

        assertThat(text()).contains("Se espera la opinión de los beneficiarios hasta");
        assertThat(getNotifications().getLast().getElement().getThemeList()).contains("error");
    }

    @Test
    void a_number_that_is_not_on_record_is_refused_at_its_field() {
        CommitmentNavigation.to(number);
        var form = filled(Ended.REPLACED, "CM-1999-099");
        click("Guardar");

        assertThat(form.replacedBy.getErrorMessage()).contains("CM-1999-099 no figura en el registro");
    }

    @Test
    void a_proposal_is_dropped_with_its_reason() {
        propose(Ended.WITHDRAWN, "");
        click("Dejar sin efecto la propuesta");
        _setValue(_get(DropEndForm.class).why, "Se retomó la obra");
        click("Guardar");

        assertThat(text()).contains("La propuesta no prosperó").contains("Se retomó la obra");
    }

    @Test
    void a_delegate_of_those_it_was_promised_to_gives_its_view_once() {
        propose(Ended.WITHDRAWN, "");
        SpeakingFor.signIn(register.community, Role.DELEGATE);
        CommitmentNavigation.to(number);
        click("Dar nuestra opinión");
        var form = _get(EndViewForm.class);
        _setValue(form.agrees, "commitment.end-view.agrees-yes");
        _setValue(form.said, "Que termine");
        click("Guardar");

        assertThat(text()).contains("Comunidad de Tintaya está de acuerdo").contains("Que termine");
        _assertNone(Button.class, spec -> spec.withText("Dar nuestra opinión"));
        _assertNone(Button.class, spec -> spec.withText("Dar por terminado"));
    }

    @Test
    @SignedInAs(Role.DELEGATE)
    void a_delegate_of_nobody_it_was_promised_to_is_offered_nothing() {
        CommitmentNavigation.to(number);

        for (var act : new String[] {"Proponer fin", "Dar nuestra opinión", "Dar por terminado"}) {
            _assertNone(Button.class, spec -> spec.withText(act));
        }
    }

    private void propose(Ended ended, String replacedBy) {
        CommitmentNavigation.to(number);
        filled(ended, replacedBy);
        click("Guardar");
        expectNotifications("La propuesta quedó registrada; ahora opinan los beneficiarios.");
    }

    private static EndProposalForm filled(Ended ended, String replacedBy) {
        click("Proponer fin");
        var form = _get(EndProposalForm.class);
        _setValue(form.ended, ended);
        if (!replacedBy.isEmpty()) {
            _setValue(form.replacedBy, replacedBy);
        }
        _setValue(form.byWhom, "La mesa");
        _setValue(form.approval, "Sesión 14");
        _setValue(form.ground, "Ya no hace falta");
        _setValue(form.source, "Acta 14");
        return form;
    }

    private static void click(String act) {
        _click(_get(Button.class, spec -> spec.withText(act)));
    }

    private static String text() {
        return textOf(_get(CommitmentView.class));
    }
}
