package org.rimanakuy.portal;

import static org.rimanakuy.testing.Acting.asSecretariat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rimanakuy.budget.AmountKind;
import org.rimanakuy.budget.BudgetService;
import org.rimanakuy.budget.BudgetYear;
import org.rimanakuy.budget.ProjectYear;
import org.rimanakuy.budget.YearAmounts;
import org.rimanakuy.commitment.Dimension;
import org.rimanakuy.party.Capacity;
import org.rimanakuy.party.MandateData;
import org.rimanakuy.party.MandateService;
import org.rimanakuy.party.PartyData;
import org.rimanakuy.party.PartyKind;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.place.PlaceService;
import org.rimanakuy.place.Setting;
import org.rimanakuy.project.BudgetFunction;
import org.rimanakuy.project.ProjectClass;
import org.rimanakuy.project.ProjectService;
import org.rimanakuy.project.Sample;
import org.rimanakuy.shared.Identity;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.PartyId;
import org.springframework.context.ApplicationContext;

/** A municipality of practice with twelve projects over six years, to see how its money shows. */
final class MoneyRecord {

    private static final String CODE = "MUNI-EJ";

    private MoneyRecord() {}

    static void open(ApplicationContext context) {
        asSecretariat(context, () -> {
            var muni = context.getBean(PartyService.class)
                    .record(new PartyData(
                            CODE,
                            "Municipalidad Provincial de Espinar",
                            null,
                            PartyKind.MUNICIPALITY,
                            null,
                            null,
                            null));
            term(context, muni, "Alcaldesa primera", 2007, 2010);
            term(context, muni, "Alcalde segundo", 2011, 2014);
            var years = new ArrayList<ProjectYear>();
            for (var index = 1; index <= 12; index++) {
                var project = project(context, muni, index);
                for (var year = 2007; year <= 2012; year++) {
                    if (year != 2009) {
                        years.add(new ProjectYear(project, year(index, year)));
                    }
                }
            }
            context.getBean(BudgetService.class).recordAll(years);
        });
    }

    private static UUID project(ApplicationContext context, PartyId muni, int index) {
        var place = context.getBean(PlaceService.class)
                .byCode(index % 3 == 0 ? "C-AHN" : "CUS-ESP-ESP")
                .orElseThrow()
                .id();
        var project = Identity.next();
        context.getBean(ProjectService.class)
                .recordAll(
                        List.of(Sample.budgeted(
                                project,
                                "PR-2007-%03d".formatted(index),
                                "23456%02d".formatted(index),
                                "Mejoramiento del servicio de agua para riego y saneamiento del sector número " + index,
                                muni,
                                new ProjectClass(
                                        BudgetFunction.values()[8 + index],
                                        index % 5 == 0 ? null : Dimension.values()[index % 3],
                                        index % 4 == 0 ? null : Setting.values()[index % 2],
                                        null),
                                place)),
                        false);
        return project;
    }

    private static BudgetYear year(int index, int year) {
        var pim = BigDecimal.valueOf(400_000L * index + 50_000L * (year - 2007));
        var pia = index % 4 == 0 ? pim : BigDecimal.ZERO;
        var accrued = pim.multiply(new BigDecimal(year < 2011 ? ".36" : ".48"));
        return new BudgetYear(
                year,
                YearAmounts.of("PEN", Map.of(AmountKind.PIA, pia, AmountKind.PIM, pim, AmountKind.ACCRUED, accrued)),
                LocalDate.of(year + 1, 2, 1),
                "Registro de prueba");
    }

    private static void term(ApplicationContext context, PartyId muni, String person, int from, int to) {
        context.getBean(MandateService.class)
                .record(new MandateData(
                        muni,
                        person,
                        null,
                        null,
                        Capacity.AUTHORITY,
                        "Alcalde",
                        PartialDate.year(from),
                        PartialDate.year(to),
                        null));
    }
}
