package org.rimanakuy.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rimanakuy.testing.Acting.asSecretariat;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.testing.CleanDatabase;
import org.rimanakuy.testing.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What comes from paper: minutes, and the answers of delegations. */
@IntegrationTest
class PaperMinutesTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    ActaService actas;

    @Autowired
    CirculationService circulation;

    HeldSession held;

    @BeforeEach
    void hold() {
        CleanDatabase.clean(context);
        held = new HeldSession(context);
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatExceptionOfType(ActaRefusal.class)
                .isThrownBy(act)
                .extracting(ActaRefusal::key)
                .isEqualTo("minutes.acta.refusal." + key);
    }

    @Test
    void minutes_copied_from_paper_need_its_scan_and_then_close_by_the_same_rule() {
        asSecretariat(context, () -> circulation.transcribe(held.session, held.version(), "Libro de actas, folio 12"));
        held.circulate();
        held.letTheTermPass();
        refused("without-scan", held::close);
        context.getBean(JdbcClient.class)
                .sql("insert into session_scan (session_id, document_id, kind, added_at)"
                        + " values (:id, uuid(), 'MINUTES', now())")
                .param("id", held.session.value())
                .update();
        asSecretariat(
                context,
                () -> context.getBean(AnswerService.class)
                        .answerFor(new AnswerFor(
                                held.room.company,
                                "Firma en el folio 12",
                                null,
                                new AnswerMinutes(held.session, 1, new Answer(AnswerKind.APPROVED, null)))));
        held.close();
        assertThat(actas.of(held.session).orElseThrow().text().orElseThrow().toString())
                .contains("Transcrita de: Libro de actas, folio 12\nTranscrita por: Secretaría de prueba\n")
                .contains("transcrito por Secretaría de prueba de: Firma en el folio 12");
    }

    @Test
    void an_answer_on_behalf_needs_the_scanned_document() {
        held.circulate();
        refused(
                "without-paper",
                () -> asSecretariat(
                        context,
                        () -> context.getBean(AnswerService.class)
                                .answerFor(new AnswerFor(
                                        held.room.company,
                                        "Carta",
                                        null,
                                        new AnswerMinutes(held.session, 1, new Answer(AnswerKind.APPROVED, null))))));
    }
}
