package org.rimanakuy.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rimanakuy.testing.Acting.asSecretariat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.journal.JournalService;
import org.rimanakuy.shared.StaleVersionRefusal;
import org.rimanakuy.testing.CleanDatabase;
import org.rimanakuy.testing.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@IntegrationTest
class SessionServiceTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    SessionService sessions;

    @Autowired
    JournalService journal;

    TableInSession table;

    @BeforeEach
    void record() {
        CleanDatabase.clean(context);
        table = new TableInSession(context);
    }

    @Test
    void what_was_planned_is_read_back_whole() {
        var data = table.data(10, "Segunda sesión");
        var id = asSecretariat(context, () -> sessions.plan(data));
        assertThat(table.row(id).data()).isEqualTo(data);
        assertThat(table.row(id).state()).isEqualTo(SessionState.PLANNED);
    }

    @Test
    void sessions_planned_at_once_get_different_codes() throws Exception {
        var start = new CyclicBarrier(4);
        Callable<SessionId> planning = () -> {
            start.await();
            return table.session(10);
        };
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var planned : threads.invokeAll(List.of(planning, planning, planning, planning))) {
                planned.get();
            }
        }
        var year = table.data(10, "Sesión").heldOn().date().getYear();
        assertThat(sessions.of(table.table))
                .extracting(SessionRow::code)
                .containsExactlyInAnyOrder(
                        "SE-" + year + "-01", "SE-" + year + "-02", "SE-" + year + "-03", "SE-" + year + "-04");
    }

    @Test
    void a_session_of_a_day_that_is_over_was_held() {
        var id = asSecretariat(context, () -> sessions.plan(table.data(-3, "Sesión pasada")));
        assertThat(table.row(id).state()).isEqualTo(SessionState.HELD);
        assertThat(sessions.past(0, 10)).extracting(SessionRow::id).containsExactly(id);
        assertThat(sessions.countPast()).isEqualTo(1);
    }

    @Test
    void the_next_of_the_sessions_to_come_stands_first_and_the_latest_of_a_table_too() {
        var later = table.session(20);
        var sooner = table.session(10);
        assertThat(sessions.coming(10)).extracting(SessionRow::id).containsExactly(sooner, later);
        assertThat(sessions.of(table.table)).extracting(SessionRow::id).containsExactly(later, sooner);
    }

    @Test
    void a_session_is_opened_and_closed_once_and_in_that_order() {
        var id = table.session(0);
        asSecretariat(context, () -> {
            assertThatExceptionOfType(SessionRefusal.class).isThrownBy(() -> sessions.close(id, 0));
            sessions.open(id, 0);
            sessions.close(id, 1);
            assertThatExceptionOfType(SessionRefusal.class).isThrownBy(() -> sessions.open(id, 2));
        });
        assertThat(table.row(id).state()).isEqualTo(SessionState.HELD);
        assertThat(table.row(id).openedAt()).isNotNull();
        assertThat(table.row(id).closedAt()).isNotNull();
    }

    @Test
    void whoever_opens_what_somebody_else_changed_meanwhile_is_refused() {
        var id = table.session(0);
        asSecretariat(context, () -> {
            sessions.correct(id, 0, table.data(0, "Otro título"), "Se cambió el título");
            assertThatExceptionOfType(StaleVersionRefusal.class).isThrownBy(() -> sessions.open(id, 0));
        });
    }

    @Test
    void a_session_is_called_off_with_a_reason_that_everybody_reads() {
        var id = table.session(5);
        asSecretariat(context, () -> sessions.callOff(id, 0, " Paro provincial "));
        assertThat(table.row(id).state()).isEqualTo(SessionState.CANCELLED);
        assertThat(table.row(id).stateReason()).isEqualTo("Paro provincial");
    }

    @Test
    void each_invitation_has_a_higher_number_than_the_one_before() {
        var id = table.session(5);
        asSecretariat(context, () -> {
            assertThat(sessions.invite(id, 0)).isEqualTo(1);
            assertThat(sessions.invite(id, 1)).isEqualTo(2);
        });
        assertThat(table.row(id).invitationSequence()).isEqualTo(2);
    }

    @Test
    void the_journal_tells_an_hour_as_the_clock_in_the_room_shows_it() {
        var id = table.session(5);
        var before = table.row(id).data().startsAt();
        asSecretariat(context, () -> {
            sessions.correct(id, 0, table.data(6, "Sesión de prueba"), "Se corrió un día");
            var told = journal.of(id.value()).getFirst().details().get("startsAt");
            assertThat(told).startsWith("%1$td/%1$tm/%1$tY %1$tH:%1$tM".formatted(before.atZone(TableInSession.LIMA)));
        });
    }
}
