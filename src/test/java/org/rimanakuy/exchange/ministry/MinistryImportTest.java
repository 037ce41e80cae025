package org.rimanakuy.exchange.ministry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rimanakuy.testing.Acting.asSecretariat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rimanakuy.budget.BudgetService;
import org.rimanakuy.budget.BudgetedProjects;
import org.rimanakuy.budget.Told;
import org.rimanakuy.exchange.PlanOutrunRefusal;
import org.rimanakuy.journal.JournalService;
import org.rimanakuy.project.BudgetFunction;
import org.rimanakuy.project.ProjectClass;
import org.rimanakuy.project.ProjectService;
import org.rimanakuy.project.Sample;
import org.rimanakuy.shared.Identity;
import org.rimanakuy.testing.CleanDatabase;
import org.rimanakuy.testing.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@IntegrationTest
class MinistryImportTest {

    private static final String HEAD =
            "ANO_EJE,TIPO_ACT_PROY_NOMBRE,PRODUCTO_PROYECTO,PRODUCTO_PROYECTO_NOMBRE,FUNCION,"
                    + "MONTO_PIA,MONTO_PIM,MONTO_CERTIFICADO,MONTO_DEVENGADO,MONTO_GIRADO\n";
    private static final String KNOWN = "2024,PROYECTO,2000001,RIEGO,10,10,20,15,12,12\n";
    private static final String UNKNOWN =
            "2023,PROYECTO,2000002,PUENTE,15,0,50,40,30,30\n2024,PROYECTO,2000002,PUENTE,15,0,60,40,30,30\n";

    @TempDir
    private Path folder;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MinistryImport imports;

    @Autowired
    private BudgetService budgets;

    @Autowired
    private BudgetedProjects projects;

    @Autowired
    private ProjectService register;

    @Autowired
    private JournalService journal;

    private final UUID project = Identity.next();

    @BeforeEach
    void know() {
        CleanDatabase.clean(context);
        asSecretariat(
                context,
                () -> register.recordAll(
                        List.of(Sample.budgeted(
                                project, "PR-2024-001", "2000001", "Riego", null, ProjectClass.UNKNOWN, null)),
                        false));
    }

    @Test
    void a_plan_tells_what_is_known_and_what_is_not_and_writes_nothing() {
        asSecretariat(context, () -> {
            var plan = imports.plan(request(KNOWN + UNKNOWN + "2024,PRODUCTO,3999999,X,10,1,1,1,1,1\n", Set.of()));
            assertThat(plan.isSound()).isTrue();
            assertThat(plan.told()).isEqualTo(new Told(1, 0, 0, 0));
            assertThat(plan.unknown()).extracting(MinistryPlan.Unknown::code).containsExactly("2000002");
            assertThat(plan.unknown().getFirst().years()).isEqualTo(2);
            assertThat(plan.leftOut()).isEqualTo(1);
            assertThat(budgets.sheet(project).years()).isEmpty();
        });
    }

    @Test
    void unknown_projects_are_left_out_unless_they_are_asked_for() {
        asSecretariat(context, () -> {
            take(KNOWN + UNKNOWN, Set.of());
            assertThat(budgets.sheet(project).years()).hasSize(1);
            assertThat(projects.byNationalCode(Set.of("2000002"))).isEmpty();

            var done = take(KNOWN + UNKNOWN, Set.of("2000002"));
            assertThat(done.told()).isEqualTo(new Told(2, 0, 0, 1));
            assertThat(done.unknown()).isEmpty();
            var created = Objects.requireNonNull(
                    projects.byNationalCode(Set.of("2000002")).get("2000002"));
            assertThat(created.function()).isEqualTo(BudgetFunction.TRANSPORT);
            assertThat(budgets.sheet(created.id()).years()).hasSize(2);
            assertThat(journal.of(RegisterSubject.BUDGETS)).hasSize(2);
        });
    }

    @Test
    void one_fault_keeps_everything_out() {
        asSecretariat(context, () -> {
            var done = take(KNOWN + "2024,PROYECTO,2000003,X,10,0,mil,0,0,0\n", Set.of());
            assertThat(done.isSound()).isFalse();
            assertThat(budgets.sheet(project).years()).isEmpty();
            assertThat(journal.of(RegisterSubject.BUDGETS)).isEmpty();
        });
    }

    @Test
    void what_would_do_something_else_than_was_told_is_not_done() {
        asSecretariat(context, () -> {
            var seen = imports.plan(request(KNOWN + UNKNOWN, Set.of()));
            take(KNOWN, Set.of());
            assertThatExceptionOfType(PlanOutrunRefusal.class)
                    .isThrownBy(() -> imports.apply(request(KNOWN + UNKNOWN, Set.of("2000002")), seen));
            assertThat(projects.byNationalCode(Set.of("2000002"))).isEmpty();
        });
    }

    @Test
    void a_fault_that_is_found_after_other_turns_of_a_long_file_were_written_keeps_all_of_it_out() {
        var filler = ("2024,PRODUCTO,3999999," + "X".repeat(400) + ",10,1,1,1,1,1\n").repeat(42_000);
        asSecretariat(context, () -> {
            var seen = imports.plan(request(KNOWN, Set.of()));
            var done =
                    imports.apply(request(filler + KNOWN + "2024,PROYECTO,2000002,X,10,0,mil,0,0,0\n", Set.of()), seen);
            assertThat(done.told())
                    .as("the turn of the known project comes first")
                    .isEqualTo(new Told(1, 0, 0, 0));
            assertThat(done.isSound()).isFalse();
            assertThat(budgets.sheet(project).years()).isEmpty();
        });
    }

    private MinistryPlan take(String rows, Set<String> created) {
        return imports.apply(request(rows, created), imports.plan(request(rows, Set.of())));
    }

    private MinistryImport.Request request(String rows, Set<String> created) {
        try {
            var file = Files.writeString(folder.resolve("gasto.csv"), HEAD + rows);
            return new MinistryImport.Request(
                    "gasto.csv", file, LocalDate.of(2025, 1, 31), "Consulta Amigable", created, null);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
