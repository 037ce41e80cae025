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
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.agreement.AgreementService;
import org.rimanakuy.agreement.ClauseService;
import org.rimanakuy.commitment.CommitmentNumber;
import org.rimanakuy.commitment.Deadline;
import org.rimanakuy.commitment.Recurrence;
import org.rimanakuy.party.PartyRow;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SignedInAs;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.testing.UiTest;
import org.springframework.beans.factory.annotation.Autowired;

@SignedInAs(Role.SECRETARIAT)
class RecordCommitmentViewTest extends UiTest {

    private static final CommitmentNumber FIRST = CommitmentNumber.parse("CM-2004-001");

    @Autowired
    PartyService parties;

    @Autowired
    AgreementService agreements;

    @Autowired
    ClauseService clauses;

    SmallRegister register;

    @BeforeEach
    void prepare() {
        register = new SmallRegister(context);
    }

    @Test
    void a_promise_is_recorded_under_the_next_number_and_shown() {
        var form = filled();
        _setValue(form.agreement, agreements.find(register.agreement).orElseThrow());
        _setValue(form.clause, clauses.find(register.clause).orElseThrow());
        _setValue(form.deadline.kind, Deadline.Kind.RECURRING);
        form.deadline.due.setValue(PartialDate.year(2005));
        _setValue(form.deadline.recurrence, Recurrence.YEARLY);

        save();

        expectNotifications("Quedó registrado como CM-2004-001.");
        _assertOne(CommitmentView.class);
        var stored = register.stored(FIRST);
        assertThat(stored.promise().title()).isEqualTo("Aporte anual");
        assertThat(stored.origin().clause()).isEqualTo(register.clause);
        assertThat(stored.deadline().recurrence()).isEqualTo(Recurrence.YEARLY);
        assertThat(stored.beneficiaries()).containsExactly(register.community);
    }

    @Test
    void what_looks_like_it_is_shown_first_and_linked_if_wanted() {
        var twin = register.promise("Aportes anuales", Deadline.NONE);
        var form = filled();
        save();
        assertThat(textOf(form)).contains("Ya hay un compromiso parecido").contains("Aportes anuales");

        _setValue(_get(form, Checkbox.class, spec -> spec.withLabel("Vincular con " + twin)), true);
        save();

        _assertOne(CommitmentView.class);
        assertThat(textOf(_get(CommitmentView.class)))
                .contains("Tiene que ver con:")
                .contains("Aportes anuales");
    }

    @Test
    void what_is_missing_is_said_at_its_field() {
        open();

        save();

        var form = _get(CommitmentForm.class);
        assertThat(form.title.getErrorMessage()).isEqualTo("Falta este dato.");
        assertThat(form.promisor.isInvalid()).isTrue();
        assertThat(form.madeOn.isInvalid()).isTrue();
    }

    @Test
    void a_missing_deadline_and_follow_up_are_pointed_out_but_stop_nobody() {
        var form = filled();

        assertThat(textOf(form.debt)).contains("Va a quedar sin plazo").contains("Nadie le va a dar seguimiento");

        save();
        assertThat(register.stored(FIRST).deadline()).isEqualTo(Deadline.NONE);
    }

    @Test
    void a_refusal_is_a_sentence_at_the_field_and_what_was_typed_stays() {
        var form = filled();
        _setValue(form.deadline.kind, Deadline.Kind.DATE);
        form.deadline.due.setValue(PartialDate.year(1999));

        save();

        assertThat(form.deadline.due.getErrorMessage())
                .isEqualTo("El plazo (1999) sería anterior a la promesa (2004).");
        assertThat(form.title.getValue()).isEqualTo("Aporte anual");
    }

    @Test
    void each_kind_of_deadline_asks_only_for_what_it_needs() {
        var form = filled();
        _setValue(form.deadline.kind, Deadline.Kind.CONDITIONAL);

        assertThat(form.deadline.condition.isVisible()).isTrue();
        assertThat(form.deadline.due.isVisible()).isFalse();

        save();
        assertThat(form.deadline.condition.getErrorMessage()).isEqualTo("Escriba qué tiene que ocurrir.");
    }

    @Test
    void leaving_with_something_typed_asks_first() {
        filled();

        UI.getCurrent().navigate("register");

        _assertOne(ConfirmDialog.class);
        _assertOne(RecordCommitmentView.class);
    }

    @Test
    @SignedInAs(Role.GUARANTOR)
    void only_the_secretariat_may_open_it() {
        UI.getCurrent().navigate("register/new");

        assertThat(_get(H1.class).getText()).isEqualTo("Esta página no es para su cuenta");
    }

    private CommitmentForm open() {
        UI.getCurrent().navigate("register/new");
        return _get(CommitmentForm.class);
    }

    private CommitmentForm filled() {
        var form = open();
        _setValue(form.title, "Aporte anual");
        _setValue(form.text, "Se aportará hasta el 3 % cada año.");
        form.madeOn.setValue(PartialDate.year(2004));
        _setValue(form.promisor, party(register.promisor));
        _setValue(form.beneficiaries, Set.of(party(register.community)));
        return form;
    }

    private PartyRow party(PartyId id) {
        return parties.find(id).orElseThrow();
    }

    private static void save() {
        _click(_get(Button.class, spec -> spec.withText("Guardar")));
    }
}
