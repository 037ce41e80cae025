package org.rimanakuy.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rimanakuy.exchange.file.Fault;
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
    ApplicationContext context;

    private RecordFolder record;

    @BeforeEach
    void write() {
        CleanDatabase.clean(context);
        record = new RecordFolder(folder, context);
        record.put("places.csv", "code,name,level,parent\nCUS,Cusco,REGION,\n");
        record.put("parties.csv", "code,name,kind\nMINA,Minera,COMPANY\n");
        record.put("projects.csv", "code,name\nPR-2007-001,Estadio\nPR-2007-002,Puente\n");
    }

    @Test
    void what_voices_say_of_works_comes_whole_and_leaves_as_it_came() {
        var progress = """
                project,voice,party,as_of,percent,words,manner,source
                PR-2007-001,PROMISOR,MINA,2011-12,80,Faltan las tribunas,BY_ACCOUNT,
                PR-2007-001,OTHER,,2011,45.5,,FROM_SOURCE,Diario
                PR-2007-002,COMMUNITY,,2012-01-31,0,"No hay, nada",FROM_PAPER,Oficio 3
                """;
        record.put("project_progress.csv", progress);
        assertThat(record.take().of(Kind.PROGRESS).created()).isEqualTo(3);
        assertThat(record.take().changesNothing()).isTrue();
        new RecordFolder(again, context).write(false);
        assertThat(new RecordFolder(again, context).plain("project_progress.csv"))
                .isEqualTo(progress);

        record.put("project_progress.csv", """
                project,voice,party,as_of,percent,source
                PR-2007-009,OTHER,,2011,45,Diario
                PR-2007-001,OTHER,,2011,145,Diario
                PR-2007-001,OTHER,NADIE,2011,,
                """);
        assertThat(record.plan().faults())
                .extracting(Fault::line, Fault::column)
                .containsExactlyInAnyOrder(
                        tuple(2, "project"), tuple(3, "percent"), tuple(4, "party"), tuple(4, "percent"));
    }

    @Test
    void populations_come_are_corrected_and_leave_as_they_came() {
        record.put("place_population.csv", "place,year,inhabitants,source\nCUS,2007,5,Censo\nCUS,2017,6,Censo\n");
        assertThat(record.take().of(Kind.POPULATION).created()).isEqualTo(2);
        var corrected = "place,year,inhabitants,source\nCUS,2007,7,Censo\nCUS,2017,6,Censo\n";
        record.put("place_population.csv", corrected);
        assertThat(record.take().of(Kind.POPULATION)).isEqualTo(new ImportPlan.Counts(0, 1, 1));
        new RecordFolder(again, context).write(false);
        assertThat(new RecordFolder(again, context).plain("place_population.csv"))
                .isEqualTo(corrected);
        record.put("place_population.csv", corrected + "CUS,2007,8,Otro\nNADA,2007,1,Censo\nCUS,2010,0,Censo\n");
        assertThat(record.plan().faults())
                .extracting(Fault::line, Fault::column)
                .containsExactlyInAnyOrder(tuple(4, "year"), tuple(5, "place"), tuple(6, "inhabitants"));
    }

    @Test
    void what_is_said_of_a_work_that_is_wrong_in_its_own_file_is_not_told_to_be_of_no_work() {
        record.put("projects.csv", "code,name,stage\nPR-2007-001,Estadio,VOLANDO\n");
        record.put("project_progress.csv", "project,voice,as_of,percent,source\nPR-2007-001,OTHER,2011,45,Diario\n");
        assertThat(record.plan().faults())
                .extracting(Fault::file, Fault::column)
                .containsExactly(tuple("projects.csv", "stage"));
    }
}
