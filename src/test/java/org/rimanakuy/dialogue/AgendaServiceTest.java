package org.rimanakuy.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rimanakuy.testing.Acting.asSecretariat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.shared.StaleVersionRefusal;
import org.rimanakuy.testing.CleanDatabase;
import org.rimanakuy.testing.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@IntegrationTest
class AgendaServiceTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    SessionService sessions;

    @Autowired
    AgendaService agenda;

    TableInSession table;
    SessionId session;

    @BeforeEach
    void record() {
        CleanDatabase.clean(context);
        table = new TableInSession(context);
        session = table.session(10);
    }

    @Test
    void a_point_is_read_back_whole() {
        var data = new AgendaItemData(
                "Agua potable",
                "agua",
                30,
                "La municipalidad",
                List.of(new AgendaItemRow.Paper("Informe", LocalDate.parse("2026-05-07"), null)));
        asSecretariat(context, () -> agenda.add(session, data));
        var row = agenda.of(session).getFirst();
        assertThat(row.data()).isEqualTo(data);
        assertThat(row.origin()).isEqualTo(ItemOrigin.TYPED);
        assertThat(agenda.topics()).containsExactly("agua");
    }

    @Test
    void points_change_places_and_stay_where_there_is_nowhere_to_go() {
        add("Uno", "Dos", "Tres");
        asSecretariat(context, () -> {
            agenda.moveUp(item("Tres").id(), item("Tres").version());
            agenda.moveUp(item("Uno").id(), item("Uno").version());
            agenda.moveDown(item("Uno").id(), item("Uno").version());
        });
        assertThat(titles(session)).containsExactly("Tres", "Uno", "Dos");
    }

    @Test
    void a_point_that_somebody_else_moved_meanwhile_does_not_move_again() {
        add("Uno", "Dos");
        asSecretariat(context, () -> {
            var seen = item("Dos");
            agenda.moveUp(seen.id(), seen.version());
            assertThatExceptionOfType(StaleVersionRefusal.class)
                    .isThrownBy(() -> agenda.moveDown(seen.id(), seen.version()));
        });
    }

    @Test
    void what_was_put_off_comes_back_once_at_the_next_session_of_the_same_table() {
        add("Agua");
        asSecretariat(context, () -> agenda.postpone(item("Agua").id(), 0, "Falta el informe"));
        var next = table.session(20);
        var after = table.session(30);
        assertThat(titles(next)).containsExactly("Agua");
        assertThat(agenda.of(next).getFirst().origin()).isEqualTo(ItemOrigin.PENDING);
        assertThat(titles(after)).isEmpty();
    }

    @Test
    void what_was_put_off_can_be_taken_up_again_only_until_another_session_has_it() {
        add("Agua");
        asSecretariat(context, () -> {
            agenda.postpone(item("Agua").id(), 0, "Falta el informe");
            agenda.takeUp(item("Agua").id(), 1);
            agenda.postpone(item("Agua").id(), 2, "Falta el informe");
        });
        table.session(20);
        asSecretariat(
                context,
                () -> assertThatExceptionOfType(AgendaRefusal.class)
                        .isThrownBy(() -> agenda.takeUp(item("Agua").id(), 3)));
    }

    @Test
    void what_a_session_did_not_reach_passes_to_the_next_when_it_closes() {
        add("Agua", "Salud");
        asSecretariat(context, () -> {
            sessions.open(session, 0);
            agenda.treat(item("Agua").id(), 0);
            sessions.close(session, 1);
        });
        assertThat(item("Salud").state()).isEqualTo(ItemState.POSTPONED);
        assertThat(titles(table.session(20))).containsExactly("Salud");
    }

    @Test
    void what_a_session_that_was_called_off_had_planned_passes_to_the_next() {
        add("Agua");
        asSecretariat(context, () -> sessions.callOff(session, 0, "Paro provincial"));
        assertThat(item("Agua").stateReason()).isEqualTo("Paro provincial");
        assertThat(titles(table.session(20))).containsExactly("Agua");
    }

    @Test
    void what_was_dealt_with_or_dropped_is_neither_put_off_nor_dropped_again() {
        add("Agua");
        asSecretariat(context, () -> {
            agenda.drop(item("Agua").id(), 0, "Ya se resolvió");
            assertThatExceptionOfType(AgendaRefusal.class)
                    .isThrownBy(() -> agenda.postpone(item("Agua").id(), 1, "Otro día"));
        });
    }

    @Test
    void nothing_comes_onto_the_agenda_of_a_session_that_was_called_off() {
        asSecretariat(context, () -> {
            sessions.callOff(session, 0, "Paro provincial");
            assertThatExceptionOfType(SessionRefusal.class).isThrownBy(() -> agenda.add(session, point("Agua")));
            assertThatExceptionOfType(SessionRefusal.class).isThrownBy(() -> agenda.gather(session));
        });
    }

    private void add(String... titles) {
        asSecretariat(context, () -> List.of(titles).forEach(title -> agenda.add(session, point(title))));
    }

    private static AgendaItemData point(String title) {
        return new AgendaItemData(title, null, null, null, List.of());
    }

    private AgendaItemRow item(String title) {
        return agenda.of(session).stream()
                .filter(row -> row.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private List<String> titles(SessionId of) {
        return agenda.of(of).stream().map(AgendaItemRow::title).toList();
    }
}
