package org.rimanakuy.commitment.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._clickItem;
import static com.github.mvysny.kaributesting.v10.GridKt._get;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNotifications;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.commitment.CommitmentRow;
import org.rimanakuy.commitment.Deadline;
import org.rimanakuy.commitment.Headline;
import org.rimanakuy.commitment.RegisterSort;
import org.rimanakuy.commitment.ScheduleState;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SignedInAs;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.testing.UiTest;

@SignedInAs(Role.SECRETARIAT)
class CommitmentListViewTest extends UiTest {

    SmallRegister register;

    @BeforeEach
    void promise() {
        register = new SmallRegister(context);
        register.promise("Reponer la tierra", Deadline.NONE);
        register.promise("Reparar la carretera", Deadline.on(PartialDate.day(register.today.minusDays(10))));
        register.promise("Construir la escuela", Deadline.on(PartialDate.day(register.today.plusYears(1))));
    }

    @Test
    void everything_is_shown_newest_first_and_counted() {
        var view = open("");

        assertThat(titles(view)).containsExactly("Construir la escuela", "Reparar la carretera", "Reponer la tierra");
        assertThat(view.count.getText()).isEqualTo("3 compromisos");
    }

    @Test
    void searching_narrows_the_list_and_stands_in_the_address() {
        var view = open("");

        _setValue(view.filters.words, "escuela");
        assertThat(titles(view)).containsExactly("Construir la escuela");
        assertThat(address()).contains("q=escuela");
    }

    @Test
    void an_address_opens_the_register_as_it_was_left() {
        var view = open("schedule=OVERDUE&obligor=NUEVA&place=CUS&sort=DUE_FIRST&columns=MOVER.PLACE");

        assertThat(titles(view)).containsExactly("Reparar la carretera");
        assertThat(view.filters.schedule.getValue()).isEqualTo(ScheduleState.OVERDUE);
        assertThat(view.filters.obligor.getValue().name()).isEqualTo("Minera Nueva");
        assertThat(view.filters.sort.getValue()).isEqualTo(RegisterSort.DUE_FIRST);
        assertThat(visibleColumns(view)).containsExactly("NUMBER", "TITLE", "MOVER", "PLACE");
    }

    @Test
    void what_cannot_be_made_out_of_an_address_is_passed_over_with_a_notice() {
        var view = open("schedule=MAÑANA&obligor=NADIE&weight=9&q=" + "x".repeat(300));

        assertThat(titles(view)).hasSize(3);
        expectNotifications("Una parte de la dirección no se entendió y se pasó por alto."
                + " Lo que ve corresponde a los filtros en pantalla.");
    }

    @Test
    void filters_go_by_who_answers_today_and_can_all_be_cleared() {
        var view = open("");

        _setValue(view.filters.withoutDeadline, true);
        assertThat(titles(view)).containsExactly("Reponer la tierra");

        _setValue(view.filters.headline, Headline.FULFILLED);
        assertThat(titles(view)).isEmpty();
        assertThat(view.nothing.getText()).startsWith("Ningún compromiso coincide");

        _click(view.clear);
        assertThat(titles(view)).hasSize(3);
        assertThat(view.filters.headline.getValue()).isNull();
        assertThat(address()).isEqualTo("register");
    }

    @Test
    void the_order_can_be_chosen() {
        var view = open("");

        _setValue(view.filters.sort, RegisterSort.DUE_FIRST);

        assertThat(titles(view)).containsExactly("Reparar la carretera", "Construir la escuela", "Reponer la tierra");
        assertThat(address()).contains("sort=DUE_FIRST");
    }

    @Test
    void a_row_opens_its_commitment() {
        var view = open("");

        _clickItem(view.grid, 0);

        _assertOne(CommitmentView.class);
    }

    @Test
    void a_narrow_screen_gets_one_card_a_commitment() {
        var view = open("");

        view.grid.fit(true);

        assertThat(visibleColumns(view)).containsExactly("card");
    }

    @Test
    @SignedInAs(Role.GUARANTOR)
    void only_the_secretariat_is_offered_to_record() {
        open("");

        _assertNone(Button.class, spec -> spec.withText("Registrar un compromiso"));
    }

    private CommitmentListView open(String query) {
        UI.getCurrent().navigate("register", QueryParameters.fromString(query));
        var view = _get(CommitmentListView.class);
        view.grid.fit(false);
        return view;
    }

    private static List<String> titles(CommitmentListView view) {
        return IntStream.range(0, _size(view.grid))
                .mapToObj(row -> _get(view.grid, row))
                .map(CommitmentRow::title)
                .toList();
    }

    private static List<String> visibleColumns(CommitmentListView view) {
        return view.grid.getColumns().stream()
                .filter(column -> column.isVisible())
                .map(column -> column.getKey())
                .toList();
    }

    private static String address() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }
}
