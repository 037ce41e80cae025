package org.rimanakuy.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.rimanakuy.testing.Acting.asSecretariat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rimanakuy.dialogue.SessionRow;
import org.rimanakuy.dialogue.SessionService;
import org.rimanakuy.dialogue.SessionState;
import org.rimanakuy.exchange.file.Fault;
import org.rimanakuy.exchange.file.Limits;
import org.rimanakuy.exchange.file.Problem;
import org.rimanakuy.exchange.plan.ImportPlan;
import org.rimanakuy.exchange.plan.Kind;
import org.rimanakuy.minutes.MinutesManner;
import org.rimanakuy.minutes.MinutesService;
import org.rimanakuy.minutes.ToldMinutesService;
import org.rimanakuy.testing.CleanDatabase;
import org.rimanakuy.testing.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@IntegrationTest
class ImportSessionsTest {

    @TempDir
    Path folder;

    @TempDir
    Path exported;

    @Autowired
    ImportService imports;

    @Autowired
    ExportService exports;

    @Autowired
    SessionService sessions;

    @Autowired
    MinutesService minutes;

    @Autowired
    ToldMinutesService told;

    @Autowired
    ApplicationContext context;

    @BeforeEach
    void write() throws IOException {
        CleanDatabase.clean(context);
        write("parties.csv", "code,name,kind\nCOM,Comunidad,COMMUNITY\nMIN,Minera,COMPANY\n");
        write("roundtables.csv", "code,name\nMT-1,Mesa\n");
        write("sessions.csv", """
                code,roundtable,held_on,title,starts_at,ends_at,zone,state,state_reason
                SE-1,MT-1,2012-03-05,Primera,22:30,01:00,America/Lima,,
                SE-2,MT-1,2012-05,Segunda,,,,CANCELLED,Hubo paro
                """);
        write("agenda_items.csv", """
                session,position,title,topic,minutes_planned,state,state_reason
                SE-1,2,Agua,agua,30,POSTPONED,Falta el informe
                SE-1,1,El fondo,,,TREATED,
                """);
        write("minutes_lines.csv", """
                code,session,position,item,kind,text,wording,consent,stances,party
                L-2,SE-1,2,,RESERVATION,No en efectivo,LITERAL,,,MIN
                L-1,SE-1,1,1,DECISION,Un fondo,SUMMARY,MAJORITY,MIN:AGAINST;COM:FOR,
                """);
    }

    @Test
    void sessions_come_with_their_hours_and_how_they_stand() {
        assertThat(take().of(Kind.SESSION).created()).isEqualTo(2);
        assertThat(session("SE-1").data().startsAt()).hasToString("2012-03-06T03:30:00Z");
        assertThat(session("SE-1").data().endsAt()).hasToString("2012-03-06T06:00:00Z");
        assertThat(session("SE-1").state()).isEqualTo(SessionState.HELD);
        assertThat(session("SE-2").state()).isEqualTo(SessionState.CANCELLED);
        assertThat(session("SE-2").stateReason()).isEqualTo("Hubo paro");
    }

    @Test
    void lines_without_an_acta_are_what_sources_tell_in_their_order() {
        assertThat(take().of(Kind.LINE).created()).isEqualTo(2);
        var id = session("SE-1").id();
        assertThat(minutes.find(id).orElseThrow().manner()).isEqualTo(MinutesManner.FROM_SOURCE);
        assertThat(told.of(List.of(id))).extracting(row -> row.code()).containsExactly("L-1", "L-2");
    }

    @Test
    void an_export_imported_again_changes_nothing() {
        take();
        export();
        assertThat(plan(exported).faults()).isEmpty();
        assertThat(plan(exported).changesNothing()).isTrue();
    }

    @Test
    void an_export_taken_in_by_an_empty_register_is_exported_the_same() throws IOException {
        take();
        export();
        var before = List.of(
                Files.readString(exported.resolve("sessions.csv")),
                Files.readString(exported.resolve("agenda_items.csv")),
                Files.readString(exported.resolve("minutes_lines.csv")));
        CleanDatabase.clean(context);
        take(exported);
        export();
        assertThat(List.of(
                        Files.readString(exported.resolve("sessions.csv")),
                        Files.readString(exported.resolve("agenda_items.csv")),
                        Files.readString(exported.resolve("minutes_lines.csv"))))
                .isEqualTo(before);
    }

    @Test
    void a_summary_may_be_corrected_and_literal_words_may_not() throws IOException {
        take();
        write("minutes_lines.csv", """
                code,session,position,kind,text,wording
                L-2,SE-1,2,RESERVATION,Nunca en efectivo,LITERAL
                L-1,SE-1,1,DECISION,Un fondo grande,SUMMARY
                """);
        assertThat(plan(folder).faults())
                .extracting(Fault::line, Fault::column, Fault::problem)
                .containsExactly(tuple(2, "text", Problem.FIXED));
        write("minutes_lines.csv", """
                code,session,position,kind,text,wording
                L-1,SE-1,1,DECISION,Un fondo grande,SUMMARY
                """);
        assertThat(take().of(Kind.LINE).changed()).isOne();
        var line = told.of(List.of(session("SE-1").id())).getFirst().line();
        assertThat(line.said().text()).isEqualTo("Un fondo grande");
        assertThat(line.stances()).hasSize(2);
    }

    @Test
    void minutes_typed_here_are_changed_by_no_file_and_exported_to_nobody() throws IOException {
        write("minutes_lines.csv", "code,session,position,kind,text,wording\n");
        take();
        asSecretariat(context, () -> minutes.begin(session("SE-1").id()));
        write("minutes_lines.csv", "code,session,position,kind,text,wording\nL-1,SE-1,1,DECISION,Fondo,SUMMARY\n");
        assertThat(plan(folder).faults())
                .extracting(Fault::line, Fault::column, Fault::problem)
                .containsExactly(tuple(2, "session", Problem.TYPED_HERE));
    }

    @Test
    void what_is_wrong_with_a_cell_is_told_where_it_stands() throws IOException {
        write("sessions.csv", """
                code,roundtable,held_on,title,starts_at,zone,state
                SE-1,MT-9,2012-03-05,Primera,mañana,Lima,CANCELLED
                """);
        write("minutes_lines.csv", """
                code,session,position,kind,text,wording,stances
                L-1,SE-1,1,DECISION,Un fondo,SUMMARY,MIN:QUIZAS
                L-2,SE-9,1,DECISION,Un fondo,SUMMARY,
                """);
        assertThat(plan(folder).faults())
                .extracting(Fault::file, Fault::line, Fault::column, Fault::problem)
                .containsExactlyInAnyOrder(
                        tuple("sessions.csv", 2, "roundtable", Problem.UNKNOWN_CODE),
                        tuple("sessions.csv", 2, "starts_at", Problem.TIME),
                        tuple("sessions.csv", 2, "zone", Problem.ZONE),
                        tuple("minutes_lines.csv", 2, "stances", Problem.STANCE),
                        tuple("minutes_lines.csv", 3, "session", Problem.UNKNOWN_CODE));
    }

    private SessionRow session(String code) {
        return sessions.byCode(code).orElseThrow();
    }

    private void write(String file, String content) throws IOException {
        Files.writeString(folder.resolve(file), content);
    }

    private void export() {
        asSecretariat(context, () -> {
            try {
                exports.folder(exported, false);
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        });
    }

    private ImportPlan plan(Path source) {
        return asSecretariat(context, () -> {
            try (var upload = new Upload("test", List.of(source), Limits.USUAL)) {
                return imports.plan(upload, kind -> {});
            }
        });
    }

    private ImportPlan take() {
        return take(folder);
    }

    private ImportPlan take(Path source) {
        return asSecretariat(context, () -> {
            try (var upload = new Upload("test", List.of(source), Limits.USUAL)) {
                var plan = imports.plan(upload, kind -> {});
                assertThat(plan.faults()).isEmpty();
                return imports.apply(upload, plan, kind -> {});
            }
        });
    }
}
