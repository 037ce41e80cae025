package org.rimanakuy.overdue.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.commitment.CommitmentNumber;
import org.rimanakuy.commitment.TallyBy;
import org.rimanakuy.overdue.PromisesToSweep;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SignedInAs;
import org.rimanakuy.testing.CleanDatabase;
import org.rimanakuy.testing.Shown;
import org.rimanakuy.testing.UiTest;

@SignedInAs(Role.SECRETARIAT)
class BoardViewTest extends UiTest {

    private final LocalDate today = LocalDate.now(ZoneId.of("America/Lima"));
    private CommitmentNumber recent = new CommitmentNumber(2024, 1);
    private CommitmentNumber old = new CommitmentNumber(2024, 2);

    @BeforeEach
    void record() {
        CleanDatabase.clean(context);
        var made = new PromisesToSweep(context, today.minusYears(1), null);
        recent = made.due("Posta de salud", today.minusDays(3));
        old = made.due("Puente colgante", today.minusDays(95));
        made.due("Escuela", today.plusDays(10));
    }

    private static BoardView open(String query) {
        UI.getCurrent().navigate("board", QueryParameters.fromString(query));
        return _get(BoardView.class);
    }

    @Test
    void each_number_is_a_link_to_the_register_with_those_it_counts() {
        var view = open("");
        assertThat(Shown.textOf(view.table)).contains("Minera del sur").contains("Más de 180 días vencidos");
        var links = _find(view.table, RouterLink.class).stream()
                .map(RouterLink::getHref)
                .toList();
        assertThat(links)
                .hasSize(4)
                .anyMatch(href -> href.contains("obligor=MIN")
                        && href.contains("late=UP_TO_180")
                        && href.contains("no-examples=1"))
                .anyMatch(href -> href.contains("schedule=DUE_SOON"));
        UI.getCurrent().navigate("register", QueryParameters.fromString("obligor=MIN&late=UP_TO_180&no-examples=1"));
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("register");
    }

    @Test
    void the_address_says_what_is_looked_at_and_the_fields_follow_it() {
        var view = open("by=MOVE&age=UP_TO_180&beneficiary=COM");
        assertThat(view.filters.by.getValue()).isEqualTo(TallyBy.MOVE);
        assertThat(view.filters.age.getValue()).isEqualTo(BoardAge.UP_TO_180);
        assertThat(Shown.textOf(view.table)).contains("Le toca a quien se comprometió");
        assertThat(Shown.textOf(view.list.list)).contains("Puente colgante").doesNotContain("Posta de salud");
        view.filters.age.setValue(BoardAge.DUE_SOON);
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                .contains("age=DUE_SOON")
                .contains("beneficiary=COM");
        assertThat(Shown.textOf(_get(BoardView.class).list.list)).contains("Escuela");
    }

    @Test
    void every_way_of_counting_counts_the_same() {
        for (var by : TallyBy.values()) {
            var text = Shown.textOf(open("by=" + by).table);
            assertThat(text).as(by.name()).endsWith("1 1 0 1 0 2");
        }
    }

    @Test
    void an_empty_board_says_so_and_one_that_was_narrowed_too_far_says_what_to_do() {
        assertThat(open("weight=CRITICAL").told.getText()).isEmpty();
        assertThat(Shown.textOf(_get(BoardView.class).told)).contains("Quite alguno");
        assertThat(Shown.textOf(open("age=nonsense").told)).contains("no se entendió");
        CleanDatabase.clean(context);
        assertThat(Shown.textOf(open("").told)).contains("Ningún compromiso está vencido");
    }

    @Test
    void a_reminder_is_shown_before_it_goes_and_told_on_the_page_of_the_commitment() {
        var view = open("");
        assertThat(view.list.remind.isEnabled()).isFalse();
        _click(view.list.all);
        assertThat(view.list.remind.getText()).isEqualTo("Recordar 2 compromisos a quien le toca");
        _click(view.list.remind);
        var dialog = _get(ReminderDialog.class);
        assertThat(Shown.textOf(dialog))
                .contains("Minera del sur: " + old + ", " + recent)
                .contains("La secretaría le recuerda 2 compromisos");
        _click(dialog.send);
        assertThat(Shown.textOf(view.list.result)).contains("Se envió una carta.");
        UI.getCurrent().navigate("register/" + old);
        assertThat(Shown.textOf(_get(Section.class, part -> part.withClasses("reminders"))))
                .contains("A quién se le recordó")
                .contains("Minera del sur: una carta");
    }

    @Test
    @SignedInAs(Role.GUARANTOR)
    void others_look_and_do_not_remind() {
        var view = open("");
        assertThat(view.list.boxes).isEmpty();
        assertThat(view.list.remind.getParent().orElseThrow().isVisible()).isFalse();
    }
}
