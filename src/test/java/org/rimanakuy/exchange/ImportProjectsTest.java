package org.rimanakuy.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.rimanakuy.testing.Acting.asSecretariat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rimanakuy.exchange.file.Fault;
import org.rimanakuy.exchange.file.Limits;
import org.rimanakuy.exchange.file.Problem;
import org.rimanakuy.exchange.file.RecordFile;
import org.rimanakuy.exchange.plan.ImportPlan;
import org.rimanakuy.exchange.plan.Kind;
import org.rimanakuy.project.ProjectService;
import org.rimanakuy.testing.CleanDatabase;
import org.rimanakuy.testing.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@IntegrationTest
class ImportProjectsTest {

    @TempDir
    Path folder;

    @TempDir
    Path again;

    @Autowired
    ImportService imports;

    @Autowired
    ExportService exports;

    @Autowired
    ProjectService projects;

    @Autowired
    ApplicationContext context;

    @BeforeEach
    void write() throws IOException {
        CleanDatabase.clean(context);
        write("projects.csv", """
                code,name,cui,stage,source
                PR-2007-001,Estadio,2123456,EXECUTION,Diario
                PR-2007-002,Puente,,COMPLETED,
                """);
        write("project_stages.csv", """
                project,stage,baseline,revised,actual
                PR-2007-002,EXECUTION,2007-01,,2007-03
                PR-2007-002,COMPLETED,2007-12-31,2008-06-30,2009
                """);
        write("project_stops.csv", "project,stopped_on,restarted_on,reason,source\nPR-2007-001,2011,2012,,Diario\n");
        write("project_costs.csv", """
                project,told_on,amount,currency,reason,source
                PR-2007-001,2010,3500000,PEN,,Diario
                PR-2007-001,2012,7000000.5,PEN,Se rehizo el expediente,
                """);
        write("project_participation.csv", "project,stage,session,note\nPR-2007-001,IDEA,,Taller del barrio\n");
    }

    @Test
    void works_come_whole_and_leave_as_they_came() throws IOException {
        assertThat(take().of(Kind.PROJECT).created()).isEqualTo(2);
        var stadium = projects.byNumber("PR-2007-001").orElseThrow().data();
        assertThat(stadium.costs()).hasSize(2);
        assertThat(stadium.stops()).hasSize(1);
        assertThat(stadium.participation()).hasSize(1);
        assertThat(take().changesNothing()).isTrue();

        asSecretariat(context, () -> exported(again));
        for (var file : new String[] {"project_stages.csv", "project_stops.csv", "project_costs.csv"}) {
            assertThat(Files.readString(again.resolve(file)).replace("\uFEFF", ""))
                    .isEqualTo(Files.readString(folder.resolve(file)));
        }
    }

    private void exported(Path into) {
        try {
            exports.folder(into, false);
        } catch (IOException unwritable) {
            throw new java.io.UncheckedIOException(unwritable);
        }
    }

    @Test
    void a_file_of_parts_that_is_left_out_leaves_them_as_they_are() throws IOException {
        take();
        Files.delete(folder.resolve("project_costs.csv"));
        write("projects.csv", "code,name\nPR-2007-001,Estadio municipal\nPR-2007-002,Puente\n");
        assertThat(take().changed()).isEqualTo(1);
        var stadium = projects.byNumber("PR-2007-001").orElseThrow().data();
        assertThat(stadium.name()).isEqualTo("Estadio municipal");
        assertThat(stadium.costs()).hasSize(2);
        assertThat(stadium.codes().cui()).isEqualTo("2123456");
    }

    @Test
    void everything_that_is_wrong_is_told_together_and_nothing_is_imported() throws IOException {
        write("projects.csv", """
                code,name,cui,stage,commitments
                PR-2007-001,Estadio,2123456,EXECUTION,CM-2004-009
                PR-2007-002,Puente,2123456,VOLANDO,
                """);
        write("project_stops.csv", "project,stopped_on\nPR-2007-009,2011\n");
        write("project_costs.csv", "project,told_on,amount,currency\nPR-2007-001,2010,-5,PEN\n");
        var plan = plan();
        assertThat(plan.isSound()).isFalse();
        assertThat(plan.faults())
                .extracting(Fault::file, Fault::column, Fault::problem)
                .contains(
                        tuple("projects.csv", "cui", Problem.REFUSED),
                        tuple("projects.csv", "stage", Problem.WORD),
                        tuple("projects.csv", "commitments", Problem.UNKNOWN_CODE),
                        tuple("project_stops.csv", "project", Problem.UNKNOWN_CODE));
        assertThat(plan.faults()).extracting(Fault::file).contains("project_costs.csv");
        assertThat(projects.byNumber("PR-2007-001")).isEmpty();
    }

    @Test
    void every_file_of_the_format_can_be_written() {
        assertThat(RecordFile.values()).contains(RecordFile.PROJECTS);
        asSecretariat(context, () -> exported(folder));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private ImportPlan plan() {
        return asSecretariat(context, () -> {
            try (var upload = new Upload("test", List.of(folder), Limits.USUAL)) {
                return imports.plan(upload, kind -> {});
            }
        });
    }

    private ImportPlan take() {
        return asSecretariat(context, () -> {
            try (var upload = new Upload("test", List.of(folder), Limits.USUAL)) {
                var plan = imports.plan(upload, kind -> {});
                assertThat(plan.faults()).isEmpty();
                return imports.apply(upload, plan, kind -> {});
            }
        });
    }
}
