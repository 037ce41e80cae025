package org.rimanakuy.overdue.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.commitment.CommitmentNumber;
import org.rimanakuy.overdue.PromisesToSweep;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SignedInAs;
import org.rimanakuy.testing.CleanDatabase;
import org.rimanakuy.testing.Shown;
import org.rimanakuy.testing.UiTest;

@SignedInAs(Role.SECRETARIAT)
class OverdueViewTest extends UiTest {

    private final LocalDate today = LocalDate.now(ZoneId.of("America/Lima"));
    private CommitmentNumber recent = new CommitmentNumber(2024, 1);
    private CommitmentNumber old = new CommitmentNumber(2024, 2);

    @BeforeEach
    void record() {
        CleanDatabase.clean(context);
        var made = new PromisesToSweep(context, today.minusYears(1), today.plusDays(10));
        recent = made.due("Posta de salud", today.minusDays(3));
        old = made.due("Puente colgante", today.minusDays(95));
        made.sweep(today);
    }

    private static OverdueView open(String query) {
        UI.getCurrent().navigate("overdue", QueryParameters.fromString(query));
        return _get(OverdueView.class);
    }

    @Test
    void the_log_of_a_roundtable_tells_what_was_crossed_with_the_way_to_it() {
        var view = open("roundtable=MESA-1");
        var text = Shown.textOf(view.list);
        assertThat(text)
                .contains(recent.toString())
                .contains("Posta de salud")
                .contains("Venció el")
                .contains(old.toString())
                .contains("cumplió 90 días vencido")
                .contains("La vigencia de la mesa termina el");
        assertThat(view.told.getText()).contains("lo más reciente primero");
    }

    @Test
    void without_a_roundtable_it_is_the_whole_register_of_the_last_thirty_days() {
        var text = Shown.textOf(open("").list);
        assertThat(text).contains("Posta de salud").contains("cumplió 90 días");
        assertThat(text).doesNotContain("cumplió 30 días");
    }

    @Test
    void an_empty_log_says_so_and_what_to_do() {
        CleanDatabase.clean(context);
        assertThat(open("").told.getText()).contains("no venció nada").contains("Elija una mesa");
    }

    @Test
    void the_page_of_the_commitment_tells_how_far_it_climbed_whom_to_tell_by_hand_and_offers_the_letter() {
        UI.getCurrent().navigate("register/" + old);
        var text = Shown.textOf(_get(Section.class, part -> part.withClasses("escalation")));
        assertThat(text)
                .contains("A quién se escaló")
                .contains("Escalado a quien debe cumplirlo el")
                .contains("Escalado a Defensoría del Pueblo el")
                .contains("Sin correo, avisar en persona: Comunidad de la laguna")
                .contains("Descargar el borrador de la carta (PDF)");
    }

    @Test
    void the_desk_tells_the_latest() {
        UI.getCurrent().navigate("");
        assertThat(Shown.textOf(_get(Section.class, part -> part.withClasses("crossed"))))
                .contains("Lo último que venció o está por vencer")
                .contains("Posta de salud");
    }
}
