package org.rimanakuy.portal;

import static org.rimanakuy.testing.Acting.asSecretariat;

import java.math.BigDecimal;
import java.util.List;
import org.rimanakuy.commitment.Dimension;
import org.rimanakuy.commitment.Manner;
import org.rimanakuy.commitment.Voice;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.place.Setting;
import org.rimanakuy.progress.NewProgress;
import org.rimanakuy.progress.ProgressData;
import org.rimanakuy.progress.ProgressService;
import org.rimanakuy.project.BudgetFunction;
import org.rimanakuy.project.Cost;
import org.rimanakuy.project.Funding;
import org.rimanakuy.project.Modality;
import org.rimanakuy.project.NewProject;
import org.rimanakuy.project.Participation;
import org.rimanakuy.project.ProjectClass;
import org.rimanakuy.project.ProjectCodes;
import org.rimanakuy.project.ProjectData;
import org.rimanakuy.project.ProjectId;
import org.rimanakuy.project.ProjectNumber;
import org.rimanakuy.project.ProjectService;
import org.rimanakuy.project.Stage;
import org.rimanakuy.project.StageDates;
import org.rimanakuy.project.Stop;
import org.rimanakuy.shared.PartialDate;
import org.springframework.context.ApplicationContext;

/** One work with everything that can be known of one, over the parties of {@link PublicRecord}. */
final class ProjectRecord {

    private ProjectRecord() {}

    static void open(ApplicationContext context) {
        asSecretariat(context, () -> {
            record(context);
            told(context);
        });
    }

    private static void record(ApplicationContext context) {
        context.getBean(ProjectService.class)
                .recordAll(
                        List.of(new NewProject(ProjectId.next(), ProjectNumber.parse("PR-2011-001"), stadium(context))),
                        false);
    }

    private static void told(ApplicationContext context) {
        var work = context.getBean(ProjectService.class)
                .byNumber("PR-2011-001")
                .orElseThrow()
                .id();
        context.getBean(ProgressService.class)
                .recordAll(List.of(
                        said(work, Voice.PROMISOR, "2011", "60"),
                        said(work, Voice.PROMISOR, "2012-12", "55"),
                        said(work, Voice.COMMUNITY, "2012-12-31", "20"),
                        said(work, Voice.OTHER, "2012", "40.5")));
    }

    private static NewProgress said(ProjectId work, Voice voice, String asOf, String percent) {
        var data = new ProgressData(
                voice,
                null,
                PartialDate.parse(asOf),
                new BigDecimal(percent),
                "Se ven las tribunas.",
                "Diario",
                Manner.FROM_SOURCE);
        return new NewProgress(work, data);
    }

    private static ProjectData stadium(ApplicationContext context) {
        var builder = context.getBean(PartyService.class).all().stream()
                .filter(party -> party.code().equals("MINAM"))
                .findFirst()
                .orElseThrow();
        return new ProjectData(
                "Estadio municipal",
                new ProjectCodes("2123456", "98765"),
                builder.id(),
                Modality.CONTRACT,
                Funding.CANON,
                new ProjectClass(BudgetFunction.SPORTS, Dimension.EQUAL_RIGHTS, Setting.URBAN, "Secretaría técnica"),
                null,
                "Vecinos de la ciudad",
                Stage.STOPPED,
                List.of(new StageDates(
                        Stage.COMPLETED, PartialDate.parse("2011-12-31"), PartialDate.parse("2012-06-30"), null)),
                List.of(
                        new Stop(PartialDate.year(2011), PartialDate.year(2012), "Cambio de gestión", "Diario"),
                        new Stop(PartialDate.year(2013), null, null, null)),
                List.of(
                        new Cost(PartialDate.year(2010), new BigDecimal("3500000"), "PEN", null, "Diario"),
                        new Cost(PartialDate.year(2012), new BigDecimal("7000000"), "PEN", "Se rehizo", null)),
                List.of("CM-2004-003"),
                List.of(new Participation(Stage.IDEA, "SE-2026-01", "Taller del barrio")),
                null,
                "Diario");
    }
}
