package org.rimanakuy.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.rimanakuy.testing.Acting.asSecretariat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rimanakuy.exchange.file.Note;
import org.rimanakuy.exchange.file.RecordFile;
import org.rimanakuy.exchange.file.Remark;
import org.rimanakuy.exchange.plan.Kind;
import org.rimanakuy.minutes.ActaService;
import org.rimanakuy.portal.Reader;
import org.rimanakuy.testing.CleanDatabase;
import org.rimanakuy.testing.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A closed acta goes from one register to another word for word. */
@IntegrationTest
class ImportActasTest {

    @TempDir
    Path exported;

    @Autowired
    JdbcClient sql;

    @Autowired
    ApplicationContext context;

    @Autowired
    TrainingService training;

    @Autowired
    ActaService actas;

    @LocalServerPort
    int port;

    RecordFolder files;
    ClosedActa told;

    @BeforeEach
    void export() {
        CleanDatabase.clean(context);
        told = new ClosedActa(context);
        files = new RecordFolder(exported, context);
        files.write(false);
    }

    @Test
    void an_acta_taken_over_by_an_empty_register_has_its_text_its_hash_and_its_files() {
        var before = files.contents();
        var text = text();
        var hash = sha256();
        var page = page();
        CleanDatabase.clean(context);
        assertThat(files.take().of(Kind.ACTA).created()).isEqualTo(2);
        assertThat(text()).isEqualTo(text);
        assertThat(sha256()).isEqualTo(hash);
        assertThat(page()).isEqualTo(page).contains("Falta la fecha", told.addendum.toString());
        files.write(false);
        assertThat(files.contents()).isEqualTo(before);
    }

    @Test
    void what_was_promised_in_it_is_told_with_its_commitments_and_its_addendum_is_linked() {
        CleanDatabase.clean(context);
        files.take();
        var acta = actas.byNumber(told.number.toString()).orElseThrow();
        assertThat(acta.proceedings().pledges().values())
                .singleElement()
                .satisfies(pledges -> assertThat(pledges)
                        .extracting(one -> one.number(), one -> one.due())
                        .containsExactly(tuple("CM-2026-001", "2026-12-31"), tuple("CM-2026-002", null)));
        assertThat(acta.answers())
                .extracting(one -> one.answer().kind().name())
                .containsExactlyInAnyOrder("RESERVED", "REFUSED", "SILENT");
        assertThat(acta.addenda()).extracting(one -> one.acta()).containsExactly(told.addendum.toString());
        assertThat(sql.sql("select count(*) from said").query(Integer.class).single())
                .as("what was said can be searched")
                .isGreaterThan(4);
    }

    @Test
    void a_training_record_is_taken_over_with_its_actas_as_a_training_record() {
        CleanDatabase.clean(context);
        asSecretariat(context, () -> {
            training.load();
        });
        files.write(true);
        var before = files.contents();
        assertThat(before.get("actas.csv")).contains("AC-1900-");
        CleanDatabase.clean(context);
        files.take();
        files.write(true);
        var after = files.contents();
        for (var file :
                List.of("actas.csv", "acta_answers.csv", "acta_pledges.csv", "attendance.csv", "minutes_lines.csv")) {
            assertThat(after.get(file)).isEqualTo(before.get(file));
        }
    }

    @Test
    void nobodys_sex_and_no_draft_is_in_a_file() {
        assertThat(files.contents().values())
                .noneMatch(file -> file.contains("borrador"))
                .noneMatch(file -> file.contains(told.draft.room.code + "," + told.draft.room.code));
        assertThat(files.contents().get("attendance.csv"))
                .startsWith("\uFEFFsession,party,person,capacity,arrived_at,left_at\n")
                .contains("Rosa Mamani,OBSERVER,2026-05-14T14:10:00Z,2026-05-14T15:00:00Z");
    }

    @Test
    void files_equal_to_what_is_on_record_change_nothing() {
        assertThat(files.plan().faults()).isEmpty();
        assertThat(files.plan().changesNothing()).isTrue();
    }

    @Test
    void a_party_and_a_table_named_anew_change_no_acta_neither_here_nor_where_it_goes() {
        sql.sql("update party set name = concat('Z ', name)").update();
        sql.sql("update roundtable set name = 'Otra mesa', quorum_delegations = 3, days_papers = 9")
                .update();
        var text = text();
        files.write(false);
        CleanDatabase.clean(context);
        assertThat(files.take().of(Kind.ACTA).created()).isEqualTo(2);
        assertThat(text()).isEqualTo(text).contains("Mesa de diálogo de Espinar (MD-ESP)", "Minera Antapaccay");
    }

    @Test
    void commitments_that_name_a_line_that_nobody_has_are_noted() {
        CleanDatabase.clean(context);
        for (var file : RecordFile.values()) {
            if (file.name().startsWith("ACTA") || file.name().startsWith("ATT") || file == RecordFile.MINUTES_LINES) {
                files.delete(file);
            }
        }
        assertThat(files.plan().faults()).isEmpty();
        assertThat(files.plan().notes())
                .extracting(Note::file, Note::remark)
                .containsExactly(tuple("commitments.csv", Remark.UNKNOWN_LINES));
    }

    private String page() {
        return Reader.at(port).get("/es/actas/" + told.number).body();
    }

    private String text() {
        return actas.text(told.number.toString()).orElseThrow().toString();
    }

    private String sha256() {
        return String.valueOf(
                actas.byNumber(told.number.toString()).orElseThrow().minutes().sha256());
    }
}
