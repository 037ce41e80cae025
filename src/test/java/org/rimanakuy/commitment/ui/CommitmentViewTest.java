package org.rimanakuy.commitment.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rimanakuy.testing.Shown.textOf;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.RouterLink;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.commitment.CommitmentNumber;
import org.rimanakuy.commitment.Deadline;
import org.rimanakuy.commitment.Recurrence;
import org.rimanakuy.commitment.Standing;
import org.rimanakuy.commitment.StatementData;
import org.rimanakuy.commitment.Voice;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SignedInAs;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.testing.UiTest;

@SignedInAs(Role.SECRETARIAT)
class CommitmentViewTest extends UiTest {

    SmallRegister register;

    @BeforeEach
    void prepare() {
        register = new SmallRegister(context);
    }

    @Test
    void it_tells_who_promised_and_who_answers_today_with_the_chain_between() {
        var text = textOf(open(register.promise("Reparar la carretera", Deadline.NONE)));

        assertThat(text)
                .contains("Se comprometió Minera Vieja")
                .contains("Responde hoy Minera Nueva")
                .contains("Minera Vieja se comprometió: 21 de diciembre de 2004")
                .contains("Minera Nueva responde desde: mayo de 2013")
                .contains("Fusión mundial");
    }

    @Test
    void it_says_plainly_what_nobody_wrote_down() {
        var data = register.data("Reparar la carretera", Deadline.NONE);

        assertThat(textOf(open(register.promise(data))))
                .contains("Sin plazo: nadie dejó dicho para cuándo.")
                .contains("No viene de un convenio, o no consta.")
                .contains("No consta la fuente.")
                .contains("No ha declarado nada.")
                .contains("No ha constatado nada.");
    }

    @Test
    void an_overdue_promise_tells_since_when_and_whose_move_it_is() {
        var number = register.promise("Reparar", Deadline.on(PartialDate.day(register.today.minusDays(3))));

        assertThat(textOf(open(number)))
                .contains("Vencido hace 3 días")
                .contains("Venció hace 3 días y nadie ha declarado que se cumplió.")
                .contains("Le toca a quien se comprometió");
    }

    @Test
    void three_voices_stand_side_by_side_and_a_third_partys_apart() {
        var number = register.promise("Reparar", Deadline.NONE);
        register.said(
                number,
                said(Voice.PROMISOR, Standing.IN_PROGRESS, "2006", "Se avanzó la mitad."),
                said(Voice.PROMISOR, Standing.FULFILLED, "2008", "Se terminó."),
                said(Voice.COMMUNITY, Standing.NOT_FULFILLED, "2009", "Falta un tramo."),
                said(Voice.OTHER, Standing.NO_EVIDENCE, "2010", "No se halló prueba."));

        var text = textOf(open(number));

        assertThat(text)
                .contains("En discrepancia")
                .contains("Se terminó.")
                .contains("1 declaración anterior")
                .contains("Se avanzó la mitad.")
                .contains("Falta un tramo.")
                .contains("no cuenta como una de las tres voces");
        assertThat(text.indexOf("Se terminó.")).isLessThan(text.indexOf("Se avanzó la mitad."));
    }

    @Test
    void a_promise_that_repeats_shows_its_dates_latest_first() {
        var yearly = Deadline.of(PartialDate.year(2018), Recurrence.YEARLY, null, null, null, null);

        var text = textOf(open(register.promise("Aportar", yearly)));

        assertThat(text).contains("Cada año. Primera fecha: 2018. No consta hasta cuándo.");
        assertThat(text)
                .containsSubsequence("2021 Vencido hace", "2020 Vencido hace", "2019 No se sabe", "2018 No se sabe");
    }

    @Test
    void acts_on_it_are_read_in_its_history() {
        var number = register.promise("Reparar", Deadline.NONE);
        register.correct(number, register.data("Reparar la vía", Deadline.NONE));

        assertThat(textOf(open(number)))
                .contains("Historial (2 actos)")
                .contains("Secretaría de prueba")
                .contains("Motivo: Corrección de otra persona")
                .contains("Título Antes: Reparar Ahora: Reparar la vía");
    }

    @Test
    void a_number_that_is_not_on_record_or_none_at_all_leads_to_a_proper_page() {
        for (var number : new String[] {"CM-1999-001", "nada"}) {
            UI.getCurrent().navigate("register/" + number);

            assertThat(_get(H1.class).getText()).isEqualTo("Aquí no hay nada");
        }
    }

    @Test
    void the_secretariat_may_correct_it() {
        open(register.promise("Reparar", Deadline.NONE));

        _assertOne(RouterLink.class, spec -> spec.withText("Corregir"));
    }

    @Test
    @SignedInAs(Role.DELEGATE)
    void nobody_else_is_offered_to() {
        open(register.promise("Reparar", Deadline.NONE));

        _assertNone(RouterLink.class, spec -> spec.withText("Corregir"));
    }

    private static CommitmentView open(CommitmentNumber number) {
        CommitmentNavigation.to(number);
        return _get(CommitmentView.class);
    }

    private static StatementData said(Voice voice, Standing standing, String year, @Nullable String words) {
        return new StatementData(
                voice, null, PartialDate.parse(year), standing, words, null, null, false, "Acta de la mesa");
    }
}
