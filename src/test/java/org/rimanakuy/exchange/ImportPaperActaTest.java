package org.rimanakuy.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.rimanakuy.testing.Acting.asSecretariat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rimanakuy.document.DocumentId;
import org.rimanakuy.document.DocumentService;
import org.rimanakuy.document.Incoming;
import org.rimanakuy.document.Samples;
import org.rimanakuy.exchange.file.Fault;
import org.rimanakuy.exchange.file.Problem;
import org.rimanakuy.minutes.ActaService;
import org.rimanakuy.minutes.Answer;
import org.rimanakuy.minutes.AnswerFor;
import org.rimanakuy.minutes.AnswerKind;
import org.rimanakuy.minutes.AnswerMinutes;
import org.rimanakuy.minutes.AnswerService;
import org.rimanakuy.minutes.CirculationService;
import org.rimanakuy.minutes.HeldSession;
import org.rimanakuy.testing.CleanDatabase;
import org.rimanakuy.testing.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An acta copied from paper travels without its scans: of an answer by letter, the hash of the letter proves which it was. */
@IntegrationTest
class ImportPaperActaTest {

    @TempDir
    Path exported;

    @TempDir
    Path scans;

    @Autowired
    ActaService actas;

    @Autowired
    ApplicationContext context;

    RecordFolder files;
    String number;

    @BeforeEach
    void close() {
        CleanDatabase.clean(context);
        var held = new HeldSession(context);
        asSecretariat(
                context,
                () -> context.getBean(CirculationService.class)
                        .transcribe(held.session, held.version(), "Libro de actas, folio 12"));
        held.circulate();
        context.getBean(JdbcClient.class)
                .sql("insert into session_scan (session_id, document_id, kind, added_at)"
                        + " values (:id, uuid(), 'MINUTES', now())")
                .param("id", held.session.value())
                .update();
        var approves = new AnswerMinutes(held.session, 1, new Answer(AnswerKind.APPROVED, null));
        asSecretariat(
                context,
                () -> context.getBean(AnswerService.class)
                        .answerFor(new AnswerFor(held.room.company, "Carta 7", personalScan(), approves)));
        held.letTheTermPass();
        number = held.close().toString();
        files = new RecordFolder(exported, context);
        files.write(false);
    }

    private DocumentId personalScan() {
        var documents = context.getBean(DocumentService.class);
        var kept = documents.keep(new Incoming("carta.pdf", Samples.file(scans, Samples.pdf()), false));
        return documents.mark(kept.id(), true).id();
    }

    @Test
    void it_is_told_the_same_where_the_letter_is_not_on_record() {
        var text = actas.text(number).orElseThrow().toString();
        assertThat(text).contains("Transcrita de: Libro de actas, folio 12\n", "de: Carta 7, SHA-256 ");
        CleanDatabase.clean(context);
        files.take();
        assertThat(actas.text(number).orElseThrow()).hasToString(text);
        var before = files.contents();
        files.write(false);
        assertThat(files.contents()).isEqualTo(before);
    }

    @Test
    void with_the_hash_of_another_letter_it_is_refused() {
        CleanDatabase.clean(context);
        files.change("acta_answers.csv", text -> text.replaceFirst("[0-9a-f]{64}", "0".repeat(64)));
        assertThat(files.plan().faults())
                .extracting(Fault::file, Fault::problem)
                .containsExactly(tuple("actas.csv", Problem.ACTA_TEXT));
    }
}
