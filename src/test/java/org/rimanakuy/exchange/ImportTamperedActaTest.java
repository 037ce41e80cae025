package org.rimanakuy.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rimanakuy.exchange.file.Fault;
import org.rimanakuy.exchange.file.Problem;
import org.rimanakuy.testing.CleanDatabase;
import org.rimanakuy.testing.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An acta of which a word was changed on the way is refused by name, and one on record is changed by no file. */
@IntegrationTest
class ImportTamperedActaTest {

    @TempDir
    Path exported;

    @Autowired
    JdbcClient sql;

    @Autowired
    ApplicationContext context;

    RecordFolder files;
    ClosedActa told;

    @BeforeEach
    void export() {
        CleanDatabase.clean(context);
        told = new ClosedActa(context);
        files = new RecordFolder(exported, context);
        files.write(false);
    }

    @ParameterizedTest
    @CsvSource({
        "minutes_lines.csv, construirá, destruirá",
        "minutes_lines.csv, AGREEMENT, DECISION",
        "sessions.csv, Tercera, Cuarta",
        "agenda_items.csv, Tintaya, Alto",
        "agenda_papers.csv, 2026-05-12, 2026-05-02",
        "attendance.csv, Juana Quispe, Juana Mamani",
        "attendance.csv, T15:00:00Z, T15:01:00Z",
        "acta_parties.csv, Minera Antapaccay, Minera Tintaya",
        "acta_answers.csv, Falta la fecha, Consta la fecha",
        "acta_answers.csv, SILENT, APPROVED",
        "acta_pledges.csv, 2026-12-31, 2027-12-31",
        "acta_pledges.csv, Reservorio, Pozo",
        "actas.csv, Mesa de diálogo, Otra mesa"
    })
    void an_acta_of_which_anything_is_changed_is_refused_by_name_and_nothing_is_imported(
            String file, String was, String is) {
        CleanDatabase.clean(context);
        files.change(file, text -> text.replaceFirst(was, is));
        refused();
    }

    @Test
    void an_acta_that_lacks_a_line_or_an_answer_is_refused() {
        CleanDatabase.clean(context);
        for (var file : Map.of("minutes_lines.csv", "volquetes", "acta_answers.csv", "REFUSED")
                .entrySet()) {
            var whole = files.contents().get(file.getKey());
            files.change(file.getKey(), text -> text.replaceFirst("\n[^\n]*" + file.getValue() + "[^\n]*\n", "\n"));
            refused();
            files.change(file.getKey(), text -> whole);
        }
    }

    @Test
    void an_acta_whose_lines_stand_in_another_order_is_refused() {
        CleanDatabase.clean(context);
        var code = told.first.room.code;
        files.change("minutes_lines.csv", text -> text.replace("," + code + ",2,", "," + code + ",9,"));
        refused();
    }

    @Test
    void an_acta_with_an_answer_or_a_person_added_is_refused() {
        CleanDatabase.clean(context);
        var whole = files.contents().get("acta_answers.csv");
        files.change("parties.csv", text -> text + "OTR,Otro actor,NGO,,,,\n");
        files.change(
                "acta_answers.csv", text -> text + told.number + ",OTR,APPROVED,,2026-06-01T15:00:00Z,Alguien,,\n");
        refused();
        files.change("acta_answers.csv", text -> whole);
        files.change("attendance.csv", text -> text + told.first.room.code + ",OTR,Alguien,ADVISER,,\n");
        refused();
    }

    @Test
    void a_hash_that_fits_the_changed_rows_does_not_change_an_acta_on_record() {
        files.change("minutes_lines.csv", text -> text.replaceFirst("construirá", "destruirá"));
        assertThat(files.plan().faults())
                .extracting(Fault::file, Fault::problem)
                .containsExactly(tuple("actas.csv", Problem.ACTA_SEALED));
        files.change("minutes_lines.csv", text -> text.replace("destruirá", "construirá"));
        files.change("acta_answers.csv", text -> text.replaceFirst(",SILENT,,20", ",SILENT,,19"));
        assertThat(files.plan().faults())
                .as("what the text does not tell is sealed too")
                .extracting(Fault::problem)
                .containsExactly(Problem.ACTA_SEALED);
    }

    @Test
    void the_hours_and_papers_of_a_session_with_an_acta_on_record_are_sealed() {
        files.change("sessions.csv", text -> text.replaceFirst("14:03:07", "14:04:07"));
        files.change("agenda_papers.csv", text -> text.replaceFirst("hídrico", "minero"));
        assertThat(files.plan().faults())
                .extracting(Fault::file, Fault::problem)
                .contains(tuple("sessions.csv", Problem.SEALED), tuple("agenda_items.csv", Problem.SEALED));
    }

    @Test
    void lines_answers_and_attendance_of_no_acta_in_the_files_are_told() {
        CleanDatabase.clean(context);
        files.change("actas.csv", text -> text.substring(0, text.indexOf('\n') + 1));
        assertThat(files.plan().faults())
                .extracting(Fault::file, Fault::problem)
                .contains(
                        tuple("minutes_lines.csv", Problem.UNKNOWN_CODE),
                        tuple("acta_answers.csv", Problem.UNKNOWN_CODE),
                        tuple("acta_parties.csv", Problem.UNKNOWN_CODE),
                        tuple("acta_pledges.csv", Problem.UNKNOWN_CODE),
                        tuple("attendance.csv", Problem.UNKNOWN_CODE));
    }

    @Test
    void a_session_about_which_sources_tell_gets_no_acta_beside_it() {
        CleanDatabase.clean(context);
        files.change(
                "minutes_lines.csv",
                text -> text + "X-1," + told.first.room.code + ",77,,INFORMATION,Otra cosa,SUMMARY,ES,0,,,,,,,,,\n");
        assertThat(files.plan().faults())
                .extracting(Fault::file, Fault::problem)
                .containsExactly(tuple("actas.csv", Problem.ACTA_TAKEN));
    }

    private void refused() {
        assertThat(files.plan().faults())
                .extracting(
                        Fault::file, Fault::problem, fault -> fault.arguments().getFirst())
                .containsExactly(tuple("actas.csv", Problem.ACTA_TEXT, told.number.toString()));
        assertThat(sql.sql("select count(*) from minutes").query(Integer.class).single())
                .isZero();
    }
}
