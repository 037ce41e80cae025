package org.rimanakuy.commitment.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNotifications;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rimanakuy.testing.Shown.textOf;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.commitment.CommitmentNumber;
import org.rimanakuy.commitment.Deadline;
import org.rimanakuy.commitment.Standing;
import org.rimanakuy.commitment.StatementData;
import org.rimanakuy.commitment.Voice;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SignedInAs;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.testing.UiTest;

@SignedInAs(Role.SECRETARIAT)
class CorrectCommitmentViewTest extends UiTest {

    SmallRegister register;
    CommitmentNumber number;

    @BeforeEach
    void promise() {
        register = new SmallRegister(context);
        number = register.promise("Reparar la carretera", Deadline.NONE);
    }

    @Test
    void a_correction_needs_its_reason() {
        var form = open();
        _setValue(form.title, "Reparar la vía");

        save();

        assertThat(reason().getErrorMessage()).isEqualTo("Falta este dato.");
        assertThat(register.stored(number).promise().title()).isEqualTo("Reparar la carretera");
    }

    @Test
    void a_correction_is_stored_and_leads_back_to_the_commitment() {
        var form = open();
        _setValue(form.title, "Reparar la vía");
        _setValue(reason(), "Así se llama en el acta");

        save();

        expectNotifications("Se corrigió CM-2004-001.");
        assertThat(register.stored(number).promise().title()).isEqualTo("Reparar la vía");
        assertThat(textOf(_get(CommitmentView.class))).contains("Motivo: Así se llama en el acta");
    }

    @Test
    void all_that_is_on_record_comes_back_unchanged_from_the_form() {
        var before = register.stored(number);
        open();
        _setValue(reason(), "Nada, en verdad");

        save();

        assertThat(register.stored(number)).isEqualTo(before);
    }

    @Test
    void a_stale_edit_is_refused_and_keeps_what_was_typed_and_tells_what_changed() {
        var form = open();
        _setValue(form.title, "Mi título");
        _setValue(reason(), "Mi motivo");
        register.correct(number, register.data("El título de otra persona", Deadline.NONE));

        save();

        assertThat(textOf(form)).contains("Otra persona cambió esto").contains("El título de otra persona");
        assertThat(form.title.getValue()).isEqualTo("Mi título");
        assertThat(reason().getValue()).isEqualTo("Mi motivo");
        assertThat(register.stored(number).promise().title()).isEqualTo("El título de otra persona");
    }

    @Test
    void the_promise_itself_is_locked_once_anybody_has_spoken_about_it() {
        register.said(
                number,
                new StatementData(
                        Voice.COMMUNITY,
                        null,
                        PartialDate.year(2010),
                        Standing.NOT_STARTED,
                        null,
                        null,
                        null,
                        false,
                        null));

        var form = open();

        assertThat(form.text.isReadOnly()).isTrue();
        assertThat(form.promisor.isReadOnly()).isTrue();
        assertThat(form.deadline.kind.isReadOnly()).isTrue();
        assertThat(form.title.isReadOnly()).isFalse();
    }

    @Test
    void what_is_there_now_can_be_seen_in_another_tab() {
        open();

        _assertOne(Anchor.class, spec -> spec.withText("Ver lo que hay ahora, en otra pestaña"));
    }

    @Test
    void a_number_that_is_not_on_record_leads_to_a_proper_page() {
        UI.getCurrent().navigate("register/CM-1999-001/edit");

        assertThat(_get(H1.class).getText()).isEqualTo("Aquí no hay nada");
    }

    @Test
    @SignedInAs(Role.DELEGATE)
    void only_the_secretariat_may_open_it() {
        UI.getCurrent().navigate("register/" + number + "/edit");

        assertThat(_get(H1.class).getText()).isEqualTo("Esta página no es para su cuenta");
    }

    private CommitmentForm open() {
        UI.getCurrent().navigate("register/" + number + "/edit");
        return _get(CommitmentForm.class);
    }

    private static TextArea reason() {
        return _get(TextArea.class, spec -> spec.withLabel("Motivo de la corrección"));
    }

    private static void save() {
        _click(_get(Button.class, spec -> spec.withText("Guardar")));
    }
}
