package org.rimanakuy.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rimanakuy.testing.Acting.asSecretariat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.journal.JournalRow;
import org.rimanakuy.journal.JournalService;
import org.rimanakuy.party.Capacity;
import org.rimanakuy.party.MandateData;
import org.rimanakuy.party.MandateService;
import org.rimanakuy.shared.StaleVersionRefusal;
import org.rimanakuy.testing.CleanDatabase;
import org.rimanakuy.testing.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@IntegrationTest
class AttendanceServiceTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    AttendanceService attendance;

    @Autowired
    MandateService mandates;

    @Autowired
    JournalService journal;

    TableInSession table;
    SessionId session;

    @BeforeEach
    void record() {
        CleanDatabase.clean(context);
        table = new TableInSession(context);
        session = table.session(0);
    }

    @Test
    void whoever_came_is_no_longer_expected() {
        rosaArrives();
        assertThat(attendance.of(session)).extracting(AttendeeRow::person).containsExactly("Rosa Huamaní");
        assertThat(attendance.expected(session))
                .extracting(Expected::person)
                .containsExactly("Julián Ccahua", "Ana Salas", "Óscar Quispe");
    }

    @Test
    void a_missing_mandate_is_said_and_refuses_nobody() {
        asSecretariat(context, () -> mandates.record(mandate("Rosa Huamaní", null)));
        rosaArrives();
        arrive(table.arriving(table.company, "Ana Salas", Capacity.TITULAR));
        assertThat(attendance.of(session))
                .extracting(AttendeeRow::person, AttendeeRow::mandated)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("Rosa Huamaní", true),
                        org.assertj.core.groups.Tuple.tuple("Ana Salas", false));
    }

    @Test
    void somebody_marked_present_by_two_at_once_is_listed_once() throws Exception {
        var start = new CyclicBarrier(4);
        Callable<Integer> marking = () -> {
            start.await();
            try {
                rosaArrives();
                return 0;
            } catch (AttendanceRefusal refusal) {
                return 1;
            }
        };
        var refused = 0;
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var marked : threads.invokeAll(List.of(marking, marking, marking, marking))) {
                refused += marked.get();
            }
        }
        assertThat(attendance.of(session)).hasSize(1);
        assertThat(refused).isEqualTo(3);
    }

    @Test
    void of_two_who_note_a_departure_the_second_is_refused_and_the_first_hour_stays() {
        rosaArrives();
        var rosa = attendance.of(session).getFirst();
        var at = table.now();
        asSecretariat(context, () -> {
            attendance.leave(rosa.id(), rosa.version(), at);
            assertThatExceptionOfType(StaleVersionRefusal.class)
                    .isThrownBy(() -> attendance.leave(rosa.id(), rosa.version(), at));
        });
        assertThat(attendance.of(session).getFirst().presences().getFirst().leftAt())
                .isEqualTo(at);
    }

    @Test
    void whoever_left_and_came_back_was_away_in_between() {
        var start = table.now().minus(Duration.ofMinutes(60));
        arrive(AttendeeData.arriving(table.community, "Rosa Huamaní", Capacity.TITULAR, null, start));
        var id = attendance.of(session).getFirst().id();
        asSecretariat(context, () -> {
            attendance.leave(id, version(), start.plus(Duration.ofMinutes(10)));
            attendance.comeBack(id, version(), start.plus(Duration.ofMinutes(40)));
        });
        var moments = List.of(start, start.plus(Duration.ofMinutes(20)), start.plus(Duration.ofMinutes(50)));
        assertThat(attendance.quorums(session, moments).values())
                .extracting(quorum -> quorum.present().size())
                .containsExactly(1, 0, 1);
        assertThat(attendance.quorum(session, start).missing()).isEmpty();
    }

    @Test
    void an_hour_that_has_not_come_is_refused() {
        var tomorrow = table.now().plus(Duration.ofDays(1));
        assertThatExceptionOfType(AttendanceRefusal.class)
                .isThrownBy(() ->
                        arrive(AttendeeData.arriving(table.company, "Ana Salas", Capacity.TITULAR, null, tomorrow)));
    }

    @Test
    void women_and_men_are_counted_by_delegation_from_what_each_chose_to_say() {
        asSecretariat(context, () -> mandates.record(mandate("Rosa Huamaní", MandateData.Sex.F)));
        rosaArrives();
        arrive(table.arriving(table.community, "Julián Ccahua", Capacity.ADVISER));
        asSecretariat(
                context,
                () -> assertThat(attendance.counts(session)).containsExactly(new Headcount(table.community, 1, 0, 1)));
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> attendance.counts(session));
    }

    @Test
    void an_adviser_is_there_for_a_delegation_but_does_not_decide_for_it() {
        arrive(table.arriving(table.community, "Julián Ccahua", Capacity.ADVISER));
        assertThat(attendance.delegationsPresent(session)).containsExactly(table.community);
        assertThat(attendance.delegationsAbleToDecide(session)).isEmpty();
    }

    @Test
    void the_journal_keeps_somebody_who_was_taken_off_the_list_and_never_tells_a_sex() {
        rosaArrives();
        var rosa = attendance.of(session).getFirst();
        asSecretariat(context, () -> {
            var said = attendance.data(rosa.id()).withSex(MandateData.Sex.F);
            attendance.correct(rosa.id(), rosa.version(), said, "Lo pidió");
            attendance.strike(rosa.id(), version(), "Era de otra sesión");
            assertThat(journal.of(session.value()).stream()
                            .map(JournalRow::details)
                            .toList()
                            .toString())
                    .contains("Rosa Huamaní")
                    .doesNotContain("sex");
        });
        assertThat(attendance.of(session)).isEmpty();
    }

    @Test
    void nobody_comes_to_a_session_that_was_called_off() {
        asSecretariat(context, () -> context.getBean(SessionService.class).callOff(session, 0, "Paro provincial"));
        assertThatExceptionOfType(SessionRefusal.class).isThrownBy(this::rosaArrives);
    }

    private void rosaArrives() {
        arrive(table.arriving(table.community, "Rosa Huamaní", Capacity.TITULAR));
    }

    private void arrive(AttendeeData data) {
        asSecretariat(context, () -> attendance.arrive(session, data));
    }

    private int version() {
        return attendance.of(session).getFirst().version();
    }

    private MandateData mandate(String person, MandateData.@org.jspecify.annotations.Nullable Sex sex) {
        return new MandateData(table.community, person, sex, null, Capacity.TITULAR, null, null, null, null);
    }
}
