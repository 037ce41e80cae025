package org.rimanakuy.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.rimanakuy.testing.Acting.asSecretariat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rimanakuy.exchange.file.Fault;
import org.rimanakuy.exchange.file.Limits;
import org.rimanakuy.exchange.plan.ImportPlan;
import org.rimanakuy.exchange.plan.Kind;
import org.rimanakuy.testing.CleanDatabase;
import org.rimanakuy.testing.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What is said of works and of the places where they stand. */
@IntegrationTest
class ImportSaidOfWorksTest {

    @TempDir
    Path folder;

    @TempDir
    Path again;

    @Autowired
    ImportService imports;

    @Autowired
    ExportService exports;

    @Autowired
    ApplicationContext context;

    @BeforeEach
    void write() throws IOException {
        CleanDatabase.clean(context);
        write("places.csv", "code,name,level,parent\nCUS,Cusco,REGION,\n");
        write("parties.csv", "code,name,kind\nMINA,Minera,COMPANY\n");
        write("projects.csv", "code,name\nPR-2007-001,Estadio\nPR-2007-002,Puente\n");
    }

    @Test
    void what_voices_say_of_works_comes_whole_and_leaves_as_it_came() throws IOException {
        var progress = """
                project,voice,party,as_of,percent,words,manner,source
                PR-2007-001,PROMISOR,MINA,2011-12,80,Faltan las tribunas,BY_ACCOUNT,
                PR-2007-001,OTHER,,2011,45.5,,FROM_SOURCE,Diario
                PR-2007-002,COMMUNITY,,2012-01-31,0,"No hay, nada",FROM_PAPER,Oficio 3
                """;
        write("project_progress.csv", progress);
        assertThat(take().of(Kind.PROGRESS).created()).isEqualTo(3);
        assertThat(take().changesNothing()).isTrue();
        asSecretariat(context, () -> exported(again));
        assertThat(read("project_progress.csv")).isEqualTo(progress);

        write("project_progress.csv", """
                project,voice,party,as_of,percent,source
                PR-2007-009,OTHER,,2011,45,Diario
                PR-2007-001,OTHER,,2011,145,Diario
                PR-2007-001,OTHER,NADIE,2011,,
                """);
        assertThat(plan().faults())
                .extracting(Fault::line, Fault::column)
                .containsExactlyInAnyOrder(
                        tuple(2, "project"), tuple(3, "percent"), tuple(4, "party"), tuple(4, "percent"));
    }

    @Test
    void populations_come_are_corrected_and_leave_as_they_came() throws IOException {
        write("place_population.csv", "place,year,inhabitants,source\nCUS,2007,5,Censo\nCUS,2017,6,Censo\n");
        assertThat(take().of(Kind.POPULATION).created()).isEqualTo(2);
        var corrected = "place,year,inhabitants,source\nCUS,2007,7,Censo\nCUS,2017,6,Censo\n";
        write("place_population.csv", corrected);
        assertThat(take().of(Kind.POPULATION)).isEqualTo(new ImportPlan.Counts(0, 1, 1));
        asSecretariat(context, () -> exported(again));
        assertThat(read("place_population.csv")).isEqualTo(corrected);
        write("place_population.csv", corrected + "CUS,2007,8,Otro\nNADA,2007,1,Censo\nCUS,2010,0,Censo\n");
        assertThat(plan().faults())
                .extracting(Fault::line, Fault::column)
                .containsExactlyInAnyOrder(tuple(4, "year"), tuple(5, "place"), tuple(6, "inhabitants"));
    }

    @Test
    void what_is_said_of_a_work_that_is_wrong_in_its_own_file_is_not_told_to_be_of_no_work() throws IOException {
        write("projects.csv", "code,name,stage\nPR-2007-001,Estadio,VOLANDO\n");
        write("project_progress.csv", "project,voice,as_of,percent,source\nPR-2007-001,OTHER,2011,45,Diario\n");
        assertThat(plan().faults())
                .extracting(Fault::file, Fault::column)
                .containsExactly(tuple("projects.csv", "stage"));
    }

    private void exported(Path into) {
        try {
            exports.folder(into, false);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private String read(String name) throws IOException {
        return Files.readString(again.resolve(name)).replace("\uFEFF", "");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private ImportPlan plan() {
        return asSecretariat(context, () -> {
            try (var upload = new Upload("test", java.util.List.of(folder), Limits.USUAL)) {
                return imports.plan(upload, kind -> {});
            }
        });
    }

    private ImportPlan take() {
        return asSecretariat(context, () -> {
            try (var upload = new Upload("test", java.util.List.of(folder), Limits.USUAL)) {
                var plan = imports.plan(upload, kind -> {});
                assertThat(plan.faults()).isEmpty();
                return imports.apply(upload, plan, kind -> {});
            }
        });
    }
}
