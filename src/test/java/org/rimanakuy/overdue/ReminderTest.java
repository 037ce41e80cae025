package org.rimanakuy.overdue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rimanakuy.testing.Acting.asSecretariat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.journal.JournalService;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SignedInContext;
import org.rimanakuy.testing.CleanDatabase;
import org.rimanakuy.testing.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authorization.AuthorizationDeniedException;

@IntegrationTest
class ReminderTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ReminderService reminders;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private Clock clock;

    private LocalDate today = LocalDate.EPOCH;
    private @Nullable PromisesToSweep kept;

    @BeforeEach
    void record() {
        CleanDatabase.clean(context);
        today = LocalDate.now(clock);
        kept = new PromisesToSweep(context, today.minusYears(1), null);
    }

    private PromisesToSweep made() {
        return java.util.Objects.requireNonNull(kept);
    }

    private List<String> bodies() {
        return sql.sql("select body_text from letter where purpose = 'overdue.reminder.purpose'")
                .query(String.class)
                .list();
    }

    private ReminderPlan send(String... numbers) {
        return asSecretariat(context, () -> reminders.send(List.of(numbers)));
    }

    @Test
    void a_reminder_goes_once_in_one_letter_is_in_the_journal_and_on_record() {
        var posta = made().due("Posta", today.minusDays(40));
        var puente = made().due("Puente", today.plusDays(5));
        var plan = send(posta.toString(), puente.toString());
        assertThat(plan.letters()).hasSize(1);
        assertThat(bodies()).hasSize(1);
        assertThat(bodies().getFirst())
                .contains(posta.toString())
                .contains("hace 40 días")
                .contains(puente.toString())
                .contains("Su plazo vence el");
        assertThat(asSecretariat(context, () -> reminders.of(made().id(posta))))
                .singleElement()
                .satisfies(row -> assertThat(row.letters()).isEqualTo(1));
        assertThat(asSecretariat(
                        context,
                        () -> context.getBean(JournalService.class)
                                .of(made().id(posta).value())))
                .anyMatch(row -> row.what().equals("commitment-reminded"));
        var again = send(posta.toString(), puente.toString());
        assertThat(again.letters()).isEmpty();
        assertThat(again.recent()).hasSize(2);
        assertThat(bodies()).hasSize(1);
    }

    @Test
    void pressed_by_three_at_once_it_goes_once() throws Exception {
        var number = made().due("Posta", today.minusDays(3)).toString();
        var start = new CyclicBarrier(3);
        Callable<Boolean> press = () -> {
            start.await();
            send(number);
            return true;
        };
        try (var threads = Executors.newFixedThreadPool(3)) {
            for (var pressed : threads.invokeAll(Collections.nCopies(3, press))) {
                assertThat(pressed.get()).isTrue();
            }
        }
        assertThat(bodies()).hasSize(1);
    }

    @Test
    void whom_the_ladder_wrote_to_today_is_left_in_peace() {
        var number = made().due("Posta", today.minusDays(3));
        made().sweep(today);
        assertThat(send(number.toString()).recent()).hasSize(1);
        assertThat(bodies()).isEmpty();
    }

    @Test
    void only_the_secretariat_reminds_and_a_hundred_and_one_are_too_many() {
        assertThatExceptionOfType(AuthorizationDeniedException.class)
                .isThrownBy(() -> SignedInContext.run(
                        made().community, () -> reminders.preview(List.of("CM-2024-001")), Role.DELEGATE));
        assertThatExceptionOfType(OverdueRefusal.class)
                .isThrownBy(
                        () -> asSecretariat(context, () -> reminders.preview(Collections.nCopies(101, "CM-2024-001"))));
    }
}
