package org.rimanakuy.minutes.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.minutes.LineKind;
import org.rimanakuy.minutes.MinutesManner;
import org.rimanakuy.minutes.SaidOnRecord;
import org.rimanakuy.minutes.Stance;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SignedInAs;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.testing.Shown;
import org.rimanakuy.testing.UiTest;

@SignedInAs(Role.GUARANTOR)
class PositionsViewTest extends UiTest {

    SaidOnRecord record;

    @BeforeEach
    void differ() {
        record = new SaidOnRecord(context);
        stand("SE-2019-01", "2019-03-12", Map.of(record.mine, Stance.FOR, record.community, Stance.FOR));
        stand("SE-2020-01", "2020-05-14", Map.of(record.mine, Stance.AGAINST, record.community, Stance.FOR));
    }

    private void stand(String code, String heldOn, Map<PartyId, Stance> stances) {
        var session = record.session(code, record.subgroup, heldOn, MinutesManner.LIVE);
        var point = record.point(session, "Bono universal", "Dinero");
        record.line(session, LineKind.DECISION, "Se decide el bono", null, point, stances);
        record.close(session);
    }

    @Test
    void a_topic_tells_where_each_party_stands_and_in_which_sessions_they_were_apart() {
        var view = open("");

        assertThat(Shown.textOf(view.table))
                .contains("Dinero Diferencias en una sesión: SE-2020-01, 14 de mayo de 2020")
                .contains("A favor 14 de mayo de 2020")
                .contains("En contra 14 de mayo de 2020 Cambió. Antes: A favor, 12 de marzo de 2019");
        assertThat(view.told.getText()).startsWith("1 tema.");
    }

    @Test
    void every_position_leads_to_the_line_that_tells_it() {
        assertThat(_find(open("").table, Anchor.class))
                .extracting(Anchor::getHref)
                .containsExactly(
                        "sessions/SE-2020-01",
                        "sessions/SE-2020-01#SE-2020-01.1",
                        "sessions/SE-2020-01#SE-2020-01.1",
                        "sessions/SE-2019-01#SE-2019-01.1");
    }

    @Test
    void a_roundtable_can_be_chosen_and_stands_in_the_address() {
        record.roundtable("OTRA", "Otra mesa", null);
        var view = open("roundtable=OTRA");
        assertThat(view.roundtable.getValue().name()).isEqualTo("Otra mesa");
        assertThat(view.told.getText()).startsWith("No consta ningún tema");
        assertThat(view.table.isVisible()).isFalse();

        _setValue(view.agreed, true);

        assertThat(address()).isEqualTo("positions?roundtable=OTRA&agreed=1");
        assertThat(view.told.getText()).startsWith("Todavía no hay posiciones");
    }

    @Test
    void topics_without_differences_are_shown_when_asked_for() {
        var session = record.session("SE-2021-01", record.roundtable, "2021-01-10", MinutesManner.LIVE);
        var point = record.point(session, "Posta de salud", null);
        record.line(session, LineKind.AGREEMENT, "Se acuerda", null, point, Map.of(record.ministry, Stance.FOR));
        record.close(session);

        assertThat(Shown.textOf(open("").table)).doesNotContain("Posta de salud");
        assertThat(Shown.textOf(open("agreed=1").table))
                .contains("Posta de salud")
                .contains("Sin posición registrada");
    }

    private static PositionsView open(String query) {
        UI.getCurrent().navigate("positions", QueryParameters.fromString(query));
        return _get(PositionsView.class);
    }

    private static String address() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }
}
