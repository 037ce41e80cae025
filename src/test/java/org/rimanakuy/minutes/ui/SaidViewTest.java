package org.rimanakuy.minutes.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNotifications;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.minutes.LineKind;
import org.rimanakuy.minutes.MinutesManner;
import org.rimanakuy.minutes.SaidOnRecord;
import org.rimanakuy.minutes.Stance;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SignedInAs;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.testing.Shown;
import org.rimanakuy.testing.UiTest;

@SignedInAs(Role.DELEGATE)
class SaidViewTest extends UiTest {

    SaidOnRecord record;

    @BeforeEach
    void hold() {
        record = new SaidOnRecord(context);
        var session = record.session("SE-2020-01", record.roundtable, "2020-05-14", MinutesManner.LIVE);
        var point = record.point(session, "Agua para Yauri", "Agua");
        record.line(session, LineKind.INFORMATION, "La municipalidad informa del reservorio", record.community);
        record.line(
                session,
                LineKind.DECISION,
                "Se decide por mayoría entregar el bono",
                null,
                point,
                Map.of(record.community, Stance.FOR, record.mine, Stance.AGAINST));
        record.close(session);
    }

    @Test
    void everything_said_is_shown_with_where_it_was_said_and_counted() {
        var view = open("");

        assertThat(view.count.getText()).isEqualTo("2 líneas");
        assertThat(shown(view).getLast())
                .startsWith("Decisión")
                .contains("Se decide por mayoría entregar el bono")
                .contains("A favor: Comunidad de Tintaya")
                .contains("En contra: Minera Antapaccay")
                .contains(
                        "Sesión SE-2020-01, 14 de mayo de 2020",
                        "Mesa de diálogo de Espinar",
                        "Punto: Agua para Yauri");
    }

    @Test
    void a_line_leads_to_its_place_on_the_page_of_its_session() {
        var view = open("");

        var links = _find(view, Anchor.class);

        assertThat(links)
                .extracting(Anchor::getHref)
                .containsExactly("sessions/SE-2020-01#SE-2020-01.1", "sessions/SE-2020-01#SE-2020-01.2");
    }

    @Test
    void searching_narrows_the_list_marks_the_words_and_stands_in_the_address() {
        var view = open("");

        _setValue(view.filters.words, "reserv");

        assertThat(shown(view)).hasSize(1);
        assertThat(view.found.getElement().getOuterHTML()).contains("<mark>reservorio</mark>");
        assertThat(address()).isEqualTo("said?q=reserv");
    }

    @Test
    void an_address_opens_the_search_as_it_was_left() {
        var view = open("roundtable=MESA-ESP&party=MINA&kind=DECISION&from=2020&until=2020-05&q=bono&no-examples=1");

        assertThat(shown(view)).hasSize(1);
        assertThat(view.filters.words.getValue()).isEqualTo("bono");
        assertThat(view.filters.roundtable.getValue().code()).isEqualTo("MESA-ESP");
        assertThat(view.filters.party.getValue().code()).isEqualTo("MINA");
        assertThat(view.filters.kind.getValue()).isEqualTo(LineKind.DECISION);
        assertThat(view.filters.from.getValue()).isEqualTo(PartialDate.year(2020));
        assertThat(view.filters.until.getValue()).isEqualTo(PartialDate.parse("2020-05"));
        assertThat(view.filters.withoutExamples.getValue()).isTrue();
    }

    @Test
    void what_cannot_be_made_out_of_an_address_is_passed_over_with_a_notice() {
        var view = open("roundtable=NADIE&kind=CANTO&from=ayer&page=0&q=" + "x".repeat(300));

        assertThat(shown(view)).hasSize(2);
        expectNotifications("Una parte de la dirección no se entendió y se pasó por alto."
                + " Lo que ve corresponde a los filtros en pantalla.");
    }

    @Test
    void who_finds_nothing_is_told_what_to_try_and_can_clear_all() {
        var view = open("q=hospital&kind=PENDING");

        assertThat(shown(view)).isEmpty();
        assertThat(view.nothing.getText()).startsWith("Nada de lo dicho coincide");

        _click(view.clear);

        assertThat(shown(view)).hasSize(2);
        assertThat(address()).isEqualTo("said");
    }

    @Test
    void a_record_without_any_closed_acta_says_when_there_will_be_something() {
        new SaidOnRecord(context);

        assertThat(open("").nothing.getText()).startsWith("Todavía no hay nada que buscar");
    }

    @Test
    void long_results_are_told_on_pages_that_have_addresses_of_their_own() {
        var told = record.session("SE-2012-01", record.roundtable, "2012", MinutesManner.FROM_SOURCE);
        for (var index = 0; index < SaidState.LINES; index++) {
            record.line(told, LineKind.INFORMATION, "Se contó " + index);
        }
        record.tell(told);

        assertThat(shown(open(""))).hasSize(SaidState.LINES);
        assertThat(pages()).containsExactly("Más antiguas → said?page=2");
        assertThat(shown(open("page=2"))).hasSize(2);
        assertThat(pages()).containsExactly("← Más recientes said");
    }

    @Test
    void a_filter_begins_on_its_first_page() {
        var view = open("page=3");

        _setValue(view.filters.kind, LineKind.DECISION);

        assertThat(address()).isEqualTo("said?kind=DECISION");
    }

    @Test
    void a_date_that_is_not_understood_narrows_nothing() {
        var view = open("");

        _setValue(_get(view.filters.from, TextField.class), "ayer");

        assertThat(address()).isEqualTo("said");
        assertThat(view.filters.from.isInvalid()).isTrue();
    }

    private static SaidView open(String query) {
        UI.getCurrent().navigate("said", QueryParameters.fromString(query));
        return _get(SaidView.class);
    }

    private static List<String> shown(SaidView view) {
        return view.found.getChildren().map(Shown::textOf).toList();
    }

    private static List<String> pages() {
        return _find(_get(SaidView.class).pages, RouterLink.class).stream()
                .map(link -> link.getText() + " " + link.getHref())
                .toList();
    }

    private static String address() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }
}
