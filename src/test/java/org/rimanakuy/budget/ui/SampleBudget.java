package org.rimanakuy.budget.ui;

import static org.rimanakuy.testing.Acting.asSecretariat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rimanakuy.budget.AmountKind;
import org.rimanakuy.budget.BudgetService;
import org.rimanakuy.budget.BudgetYear;
import org.rimanakuy.budget.SaveBudget;
import org.rimanakuy.budget.YearAmounts;
import org.rimanakuy.party.PartyData;
import org.rimanakuy.party.PartyKind;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.project.BudgetFunction;
import org.rimanakuy.project.ProjectClass;
import org.rimanakuy.project.ProjectService;
import org.rimanakuy.project.Sample;
import org.rimanakuy.shared.Identity;
import org.rimanakuy.testing.CleanDatabase;
import org.springframework.context.ApplicationContext;

/** One project of a municipality with two years, one of them consulted twice. */
final class SampleBudget {

    static final String CODE = "PR-2023-001";

    final UUID project = Identity.next();

    SampleBudget(ApplicationContext context) {
        CleanDatabase.clean(context);
        asSecretariat(context, () -> {
            var muni = context.getBean(PartyService.class)
                    .record(new PartyData(
                            "MUNI", "Municipalidad de Coporaque", null, PartyKind.MUNICIPALITY, null, null, null));
            context.getBean(ProjectService.class)
                    .recordAll(
                            List.of(Sample.budgeted(
                                    project,
                                    CODE,
                                    null,
                                    "Riego de Coporaque",
                                    muni,
                                    new ProjectClass(BudgetFunction.AGRICULTURE, null, null, null),
                                    null)),
                            false);
            var budgets = context.getBean(BudgetService.class);
            budgets.save(new SaveBudget(
                    project, 0, CODE, List.of(year(2023, "2023-07-01", "900"), year(2024, "2025-01-20", "1200")), ""));
            budgets.save(new SaveBudget(project, 2, CODE, List.of(year(2023, "2024-01-20", "1000")), ""));
        });
    }

    /** A third year of the same project, that somebody gave dollars for. */
    void inDollars(ApplicationContext context) {
        var year = new BudgetYear(
                2022,
                YearAmounts.of("USD", Map.of(AmountKind.PIM, new BigDecimal("70000"))),
                LocalDate.parse("2023-01-20"),
                "Convenio");
        asSecretariat(
                context,
                () -> context.getBean(BudgetService.class).save(new SaveBudget(project, 3, CODE, List.of(year), "")));
    }

    private static BudgetYear year(int year, String day, String pim) {
        var amounts = Map.of(AmountKind.PIM, new BigDecimal(pim), AmountKind.ACCRUED, new BigDecimal("600"));
        return new BudgetYear(year, YearAmounts.of("PEN", amounts), LocalDate.parse(day), "Consulta Amigable");
    }
}
