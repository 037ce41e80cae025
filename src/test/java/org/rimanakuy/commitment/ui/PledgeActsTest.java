package org.rimanakuy.commitment.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNotifications;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rimanakuy.testing.Acting.asSecretariat;
import static org.rimanakuy.testing.Shown.textOf;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.commitment.Deadline;
import org.rimanakuy.commitment.PledgeData;
import org.rimanakuy.commitment.PledgeRow;
import org.rimanakuy.commitment.PledgeService;
import org.rimanakuy.commitment.PromisesInSession;
import org.rimanakuy.minutes.LineKind;
import org.rimanakuy.minutes.LineRow;
import org.rimanakuy.party.PartyRow;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SignedInAs;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.testing.UiTest;
import org.springframework.beans.factory.annotation.Autowired;

@SignedInAs(Role.SECRETARIAT)
class PledgeActsTest extends UiTest {

    @Autowired
    PledgeActs acts;

    @Autowired
    PledgeService pledges;

    @Autowired
    PartyService parties;

    PromisesInSession room;
    LineRow line;
    int told;

    @BeforeEach
    void agree() {
        room = new PromisesInSession(context);
        line = room.agreed("Reparar la carretera a Tintaya.");
    }

    @Test
    void only_agreement_lines_become_commitments() {
        assertThat(acts.concerns(line)).isTrue();
        assertThat(acts.concerns(room.line(LineKind.INFORMATION, "Se informó"))).isFalse();
    }

    @Test
    @SignedInAs(Role.DELEGATE)
    void nobody_but_the_secretariat_turns_them_into_any() {
        assertThat(acts.concerns(line)).isFalse();
    }

    @Test
    void with_the_promisor_alone_it_is_written_down_and_the_editor_told() {
        var form = open();
        _setValue(form.promisors, parties(room.company));
        click("Guardar");

        expectNotifications("El compromiso quedó anotado. Entrará en vigor al cerrarse el acta.");
        assertThat(form.isOpened()).isFalse();
        assertThat(told).isOne();
        assertThat(promised()).singleElement().satisfies(row -> {
            assertThat(row.data().title()).isEqualTo("Reparar la carretera a Tintaya");
            assertThat(row.data().promisor()).isEqualTo(room.company);
            assertThat(row.data().beneficiaries()).isEmpty();
        });
    }

    @Test
    void the_words_are_shown_and_what_is_missing_is_said_until_it_is_not() {
        var form = open();
        assertThat(textOf(form)).contains("Reparar la carretera a Tintaya.");
        assertThat(textOf(form.gaps))
                .contains("Sin plazo: se contará como deuda visible y quedará en el acta.")
                .contains("Sin seguimiento")
                .contains("No se dice a favor de quién");

        _setValue(form.beneficiaries, parties(room.community));
        _setValue(form.followUp, parties(room.guarantor).iterator().next());
        _setValue(form.deadline.kind, Deadline.Kind.DATE);

        assertThat(form.gaps.isVisible()).isFalse();
    }

    @Test
    void without_a_promisor_it_is_no_promise() {
        var form = open();
        click("Guardar");

        assertThat(form.promisors.getErrorMessage()).isEqualTo("Falta este dato.");
        assertThat(promised()).isEmpty();
    }

    @Test
    void several_promisors_make_several_commitments() {
        var form = open();
        _setValue(form.promisors, parties(room.company, room.municipality));
        click("Guardar");

        assertThat(promised()).hasSize(2);
    }

    @Test
    void a_deadline_before_the_session_is_refused_at_its_field() {
        var form = open();
        _setValue(form.promisors, parties(room.company));
        _setValue(form.deadline.kind, Deadline.Kind.DATE);
        form.deadline.due.setValue(PartialDate.year(1999));
        click("Guardar");

        assertThat(form.deadline.due.getErrorMessage()).startsWith("El plazo (1999) sería anterior");
        assertThat(form.isOpened()).isTrue();
    }

    @Test
    void what_looks_like_it_is_shown_before_it_is_written_down() {
        room.promise(line, room.pledge("Reparar la carretera a Tintaya", room.company));
        room.close();
        acts.open(room.agreedLater("Reparar la carretera a Tintaya."), () -> told++);
        var form = _get(PledgeForm.class);
        _setValue(form.promisors, parties(room.company));
        click("Guardar");
        assertThat(textOf(form)).contains("Ya hay un compromiso parecido").contains("CM-");

        click("Guardar");
        assertThat(form.isOpened()).isFalse();
    }

    @Test
    void a_line_with_promises_shows_them_and_lets_them_be_corrected() {
        room.promise(line, room.pledge("Carretera", room.company));
        acts.open(line, () -> told++);
        assertThat(textOf(_get(PledgeDialog.class)))
                .contains("Carretera")
                .contains("Se compromete: Minera Antapaccay. A favor de: Comunidad de Tintaya Marquiri")
                .contains("Sin plazo: se contará como deuda visible");

        click("Corregir");
        _setValue(_get(PledgeForm.class).title, "Camino");
        click("Guardar");

        assertThat(promised()).extracting(row -> row.data().title()).containsExactly("Camino");
        assertThat(textOf(_get(PledgeDialog.class))).contains("Camino");
        assertThat(told).isOne();
    }

    @Test
    void a_correction_is_of_one_promise() {
        room.promise(line, room.pledge("Carretera", room.company));
        acts.open(line, () -> told++);
        click("Corregir");
        var form = _get(PledgeForm.class);
        _setValue(form.promisors, parties(room.company, room.municipality));
        click("Guardar");

        assertThat(form.promisors.getErrorMessage()).startsWith("Aquí se corrige un solo compromiso.");
    }

    @Test
    void what_somebody_else_corrected_meanwhile_is_said_and_what_was_typed_stays() {
        var id = room.promise(line, room.pledge("Carretera", room.company)).getFirst();
        acts.open(line, () -> told++);
        click("Corregir");
        var form = _get(PledgeForm.class);
        _setValue(form.title, "Camino");
        asSecretariat(context, () -> pledges.correct(id, 0, room.pledge("Trocha", room.company)));
        click("Guardar");

        assertThat(form.isOpened()).isTrue();
        assertThat(form.title.getValue()).isEqualTo("Camino");
        assertThat(promised()).extracting(row -> row.data().title()).containsExactly("Trocha");
    }

    @Test
    void a_promise_is_taken_off_the_line_after_a_question() {
        room.promise(line, room.pledge("Carretera", room.company), room.pledge("Posta", room.municipality));
        acts.open(line, () -> told++);
        _click(_find(_get(PledgeDialog.class), Button.class, spec -> spec.withText("Retirar"))
                .getFirst());
        _fireConfirm(_get(ConfirmDialog.class));

        assertThat(promised()).extracting(row -> row.data().title()).containsExactly("Posta");
    }

    @Test
    void another_promise_is_added_to_the_same_line() {
        room.promise(line, room.pledge("Carretera", room.company));
        acts.open(line, () -> told++);
        click("Anotar otro");
        _setValue(_get(PledgeForm.class).promisors, parties(room.municipality));
        click("Guardar");

        assertThat(promised())
                .extracting(PledgeRow::data)
                .extracting(PledgeData::promisor)
                .containsExactly(room.company, room.municipality);
    }

    @Test
    void of_a_closed_acta_it_shows_the_numbers_and_offers_nothing() {
        room.promise(line, room.pledge("Carretera", room.company));
        room.close();
        acts.open(line, () -> told++);

        assertThat(textOf(_get(PledgeDialog.class))).contains("CM-" + room.day.getYear() + "-001");
        _assertNone(Button.class, spec -> spec.withText("Corregir"));
        _assertNone(Button.class, spec -> spec.withText("Anotar otro"));
    }

    private PledgeForm open() {
        acts.open(line, () -> told++);
        return _get(PledgeForm.class);
    }

    private List<PledgeRow> promised() {
        return asSecretariat(context, () -> pledges.of(line.id()));
    }

    private Set<PartyRow> parties(PartyId... ids) {
        var rows = new LinkedHashSet<PartyRow>();
        for (var id : ids) {
            rows.add(parties.find(id).orElseThrow());
        }
        return rows;
    }

    private static void click(String act) {
        _click(_get(Button.class, spec -> spec.withText(act)));
    }
}
