package org.rimanakuy.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.journal.JournalRow;
import org.rimanakuy.journal.JournalService;
import org.rimanakuy.project.ProjectClass;
import org.rimanakuy.project.ProjectService;
import org.rimanakuy.project.Sample;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SystemActs;
import org.rimanakuy.shared.Identity;
import org.rimanakuy.shared.StaleVersionRefusal;
import org.rimanakuy.testing.Acting;
import org.rimanakuy.testing.CleanDatabase;
import org.rimanakuy.testing.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class BudgetServiceTest {

    @Autowired
    private BudgetService budgets;

    @Autowired
    private ProjectService projects;

    @Autowired
    private JournalService journal;

    @Autowired
    private ApplicationContext context;

    private final UUID project = Identity.next();

    @BeforeEach
    void clean() {
        CleanDatabase.clean(context);
        Acting.asSecretariat(
                context,
                () -> projects.recordAll(
                        List.of(Sample.budgeted(
                                project, "PR-2024-001", "2345678", "Riego", null, ProjectClass.UNKNOWN, null)),
                        false));
    }

    @Test
    void years_are_kept_with_the_day_they_were_asked_and_told_to_the_journal() {
        Acting.asSecretariat(context, () -> {
            assertThat(save(0, asked(2023, "2024-01-10", "100"), asked(2024, "2024-07-01", "200")))
                    .isEqualTo(new Told(2, 0, 0, 0));
            var sheet = budgets.sheet(project);
            assertThat(sheet.version()).isEqualTo(2);
            assertThat(sheet.years()).extracting(BudgetYear::year).containsExactly(2024, 2023);
            assertThat(sheet.years().getFirst()).isEqualTo(asked(2024, "2024-07-01", "200"));
            assertThat(journal.of(project))
                    .extracting(JournalRow::what)
                    .containsExactly("budget-recorded", "project-recorded");
            assertThat(journal.of(project).getFirst().details().get("2024")).contains("PIM 200.00 PEN");
        });
    }

    @Test
    void a_newer_consultation_is_shown_and_the_older_one_is_kept() {
        Acting.asSecretariat(context, () -> {
            save(0, asked(2024, "2024-07-01", "200"));
            assertThat(save(1, asked(2024, "2025-01-15", "260"))).isEqualTo(new Told(0, 1, 0, 0));
            assertThat(budgets.sheet(project).years()).containsExactly(asked(2024, "2025-01-15", "260"));
            assertThat(budgets.before(project)).containsExactly(asked(2024, "2024-07-01", "200"));
        });
    }

    @Test
    void a_consultation_older_than_what_is_known_is_kept_behind_it_and_only_once() {
        Acting.asSecretariat(context, () -> {
            save(0, asked(2024, "2025-01-15", "260"));
            assertThat(save(1, asked(2024, "2024-07-01", "200"))).isEqualTo(new Told(0, 0, 1, 0));
            assertThat(save(2, asked(2024, "2024-07-01", "200"))).isEqualTo(new Told(0, 0, 0, 1));
            assertThat(budgets.sheet(project).years()).containsExactly(asked(2024, "2025-01-15", "260"));
            assertThat(budgets.before(project)).hasSize(1);
        });
    }

    @Test
    void the_same_again_changes_nothing_and_is_not_told_to_the_journal() {
        Acting.asSecretariat(context, () -> {
            save(0, asked(2024, "2024-07-01", "200"));
            assertThat(save(1, asked(2024, "2024-07-01", "200.00")).changesNothing())
                    .isTrue();
            assertThat(journal.of(project)).hasSize(2);
        });
    }

    @Test
    void a_sheet_that_was_outrun_is_refused_as_a_whole() {
        Acting.asSecretariat(context, () -> {
            save(0, asked(2024, "2024-07-01", "200"));
            assertThatThrownBy(() -> save(0, asked(2023, "2024-07-01", "1"), asked(2024, "2024-08-01", "2")))
                    .isInstanceOf(StaleVersionRefusal.class);
            assertThat(budgets.sheet(project).years()).hasSize(1);
        });
    }

    @Test
    void one_year_that_is_refused_keeps_the_others_out() {
        Acting.asSecretariat(context, () -> {
            var later = LocalDate.of(2090, 1, 1);
            assertThatThrownBy(() -> save(0, asked(2023, "2024-07-01", "1"), asked(2024, later.toString(), "2")))
                    .isInstanceOf(BudgetRefusal.class);
            assertThatThrownBy(() -> save(0, asked(2023, "2024-07-01", "1"), asked(2023, "2024-07-02", "2")))
                    .isInstanceOf(BudgetRefusal.class);
            assertThat(budgets.sheet(project).years()).isEmpty();
        });
    }

    @Test
    void a_year_does_not_change_its_currency() {
        Acting.asSecretariat(context, () -> {
            save(0, asked(2024, "2024-07-01", "200"));
            var dollars = new BudgetYear(
                    2024,
                    YearAmounts.of("USD", java.util.Map.of(AmountKind.PIM, java.math.BigDecimal.ONE)),
                    LocalDate.of(2024, 8, 1),
                    "x");
            assertThatThrownBy(() -> save(1, dollars)).isInstanceOf(BudgetRefusal.class);
        });
    }

    @Test
    void what_nobody_knows_stays_unknown() {
        Acting.asSecretariat(context, () -> {
            save(0, asked(2024, "2024-07-01", "200"));
            var amounts = budgets.sheet(project).years().getFirst().amounts();
            assertThat(amounts.known()).containsOnlyKeys(AmountKind.PIM);
            assertThat(amounts.executionRate()).isEmpty();
        });
    }

    @Test
    void only_the_secretariat_records_and_anyone_reads() {
        var system = context.getBean(SystemActs.class);
        system.as("Delegada", Role.DELEGATE, () -> {
            assertThat(budgets.sheet(project).years()).isEmpty();
            assertThatThrownBy(() -> save(0, asked(2024, "2024-07-01", "1"))).isInstanceOf(AccessDeniedException.class);
            return true;
        });
    }

    private Told save(int version, BudgetYear... years) {
        return budgets.save(new SaveBudget(project, version, "PR-2024-001 Riego", List.of(years), "Consulta nueva"));
    }

    private static BudgetYear asked(int year, String day, @Nullable String pim) {
        return new BudgetYear(
                year, YearAmountsTest.amounts(null, pim, null, null, null), LocalDate.parse(day), "Consulta Amigable");
    }
}
