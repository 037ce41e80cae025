package org.rimanakuy.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rimanakuy.testing.Acting.asSecretariat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.journal.JournalService;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SignedInContext;
import org.rimanakuy.shared.StaleVersionRefusal;
import org.rimanakuy.testing.CleanDatabase;
import org.rimanakuy.testing.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class ClosingServiceTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    ActaService actas;

    @Autowired
    CorrectionService corrections;

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
    void once_all_have_answered_it_is_an_acta_with_a_number_that_anyone_reads_and_can_hash() {
        held.circulate();
        held.answer(held.room.company, AnswerKind.APPROVED, null);
        refused("answers-until", held::close);
        held.answer(held.room.community, AnswerKind.REFUSED, "No se dijo el plazo.");
        assertThat(held.close()).hasToString("AC-2026-01");
        var acta = actas.byNumber("AC-2026-01").orElseThrow();
        var text = acta.text().orElseThrow();
        assertThat(acta.minutes().sha256()).isEqualTo(text.sha256());
        assertThat(text.toString())
                .startsWith("Acta AC-2026-01\n")
                .contains("Comunidad de Tintaya Marquiri: no aprueba")
                .contains("  No se dijo el plazo.\n")
                .contains("Acuerdos sin responsable: 1 de 1.");
        assertThat(acta.proceedings().quality().figures().withoutDeadline()).isEqualTo(1);
    }

    @Test
    void silence_is_recorded_as_silence_when_the_term_is_over() {
        held.circulate();
        held.answer(held.room.community, AnswerKind.APPROVED, null);
        held.letTheTermPass();
        held.close();
        var acta = actas.of(held.session).orElseThrow();
        assertThat(acta.answers())
                .extracting(row -> row.answer().kind())
                .containsExactlyInAnyOrder(AnswerKind.APPROVED, AnswerKind.SILENT);
        assertThat(acta.text().orElseThrow().toString())
                .contains("Minera Antapaccay: no respondió en el plazo; el silencio no es aprobación.");
    }

    @Test
    void a_delegation_may_think_better_of_its_answer_until_it_is_closed() {
        held.circulate();
        held.answer(held.room.community, AnswerKind.REFUSED, "No se dijo el plazo.");
        held.answer(held.room.community, AnswerKind.APPROVED, null);
        assertThat(held.approval().counting()).hasSize(1);
        assertThat(held.approval()
                        .answerOf(held.room.community)
                        .orElseThrow()
                        .answer()
                        .kind())
                .isEqualTo(AnswerKind.APPROVED);
    }

    @Test
    void an_accepted_correction_has_to_circulate_and_voids_what_was_answered_before() {
        held.circulate();
        held.answer(held.room.company, AnswerKind.APPROVED, null);
        held.answer(held.room.community, AnswerKind.APPROVED, null);
        held.propose(held.room.community, "La empresa construirá el reservorio en 2027.");
        refused("corrections-open", held::close);
        var asked = held.approval().corrections().getFirst();
        asSecretariat(context, () -> corrections.accept(held.session, held.version(), asked.id(), null));
        refused("changed-since", held::close);
        held.circulate();
        assertThat(held.approval().unanswered()).hasSize(2);
        assertThat(held.approval().answeredBefore(held.room.company)).contains(1);
        refused("answers-until", held::close);
        assertThat(held.approval().changesIn(2))
                .contains(
                        new TextChange(false, "    La empresa construirá el reservorio."),
                        new TextChange(true, "    La empresa construirá el reservorio en 2027."));
    }

    @Test
    void a_declined_correction_stays_with_its_reason_and_changes_nothing() {
        held.circulate();
        held.propose(held.room.community, "Otra cosa");
        var asked = held.approval().corrections().getFirst();
        asSecretariat(
                context, () -> corrections.decline(held.session, held.version(), asked.id(), "La grabación dice otra"));
        var settled = held.approval().corrections().getFirst();
        assertThat(settled.outcome()).isEqualTo(CorrectionOutcome.DECLINED);
        assertThat(settled.answer()).isEqualTo("La grabación dice otra");
        assertThat(held.approval().changed()).isFalse();
        refused("nothing-changed", held::circulate);
    }

    @Test
    void whoever_closes_has_seen_the_last_answer() {
        held.circulate();
        held.letTheTermPass();
        var seen = held.version();
        held.answer(held.room.community, AnswerKind.APPROVED, null);
        assertThatExceptionOfType(StaleVersionRefusal.class)
                .isThrownBy(() -> asSecretariat(
                        context, () -> context.getBean(ClosingService.class).close(held.session, seen)));
    }

    @Test
    void an_answer_to_an_earlier_version_is_refused() {
        held.circulate();
        var said = new AnswerMinutes(held.session, 0, new Answer(AnswerKind.APPROVED, null));
        refused(
                "another-version",
                () -> SignedInContext.run(
                        held.room.company,
                        () -> context.getBean(AnswerService.class).answer(said),
                        Role.DELEGATE));
    }

    @Test
    void nothing_circulates_before_the_session_is_over_or_without_lines_or_people() {
        var sql = context.getBean(JdbcClient.class);
        sql.sql("update dialogue_session set state = 'OPEN'").update();
        refused("not-held", held::circulate);
        sql.sql("update dialogue_session set state = 'HELD'").update();
        sql.sql("delete from attendee").update();
        refused("nobody-attended", held::circulate);
        sql.sql("update minutes_line set dropped = true").update();
        refused("no-lines", held::circulate);
    }

    @Test
    void two_that_are_closed_at_once_get_two_numbers() throws Exception {
        var sessions = List.of(held, held.another(), held.another());
        for (var one : sessions) {
            one.circulate();
            one.letTheTermPass();
        }
        Set<String> numbers = ConcurrentHashMap.newKeySet();
        try (var threads = Executors.newFixedThreadPool(sessions.size())) {
            Stream<Callable<Boolean>> acts =
                    sessions.stream().map(one -> () -> numbers.add(one.close().toString()));
            for (var done : threads.invokeAll(acts.toList())) {
                assertThat(done.get()).isTrue();
            }
        }
        assertThat(numbers).containsExactlyInAnyOrder("AC-2026-01", "AC-2026-02", "AC-2026-03");
    }

    @Test
    void a_later_acta_changes_an_earlier_one_by_an_addendum_that_both_show() {
        held.closed();
        var later = held.another();
        var line = later.type(LineKind.AGREEMENT, "El reservorio será en Huisa.", held.agreement.code());
        later.closed();
        assertThat(actas.addendaTo("AC-2026-01"))
                .containsExactly(new AddendumRow(
                        "AC-2026-02", line.code(), held.agreement.code(), "El reservorio será en Huisa."));
        assertThat(actas.of(later.session).orElseThrow().text().orElseThrow().toString())
                .contains("Adenda a " + held.agreement.code() + ".");
    }

    @Test
    void an_addendum_to_what_is_no_acta_of_the_roundtable_does_not_circulate() {
        held.type(LineKind.DECISION, "Cambia lo acordado.", "AC-1999-01");
        refused("addendum-unknown", held::circulate);
    }

    @Test
    void what_was_dropped_is_gone_once_it_is_closed() {
        var sql = context.getBean(JdbcClient.class);
        sql.sql("update minutes_line set dropped = true where kind = 'INFORMATION'")
                .update();
        held.closed();
        assertThat(sql.sql("select count(*) from minutes_line")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void each_step_is_in_the_journal_and_the_last_one_with_its_hash() {
        held.closed();
        asSecretariat(context, () -> {
            var acts = context.getBean(JournalService.class).of(held.session.value());
            assertThat(acts)
                    .extracting("what")
                    .containsSubsequence("acta-closed", "minutes-answered", "minutes-circulated", "minutes-begun");
            assertThat(acts.getFirst().details())
                    .containsEntry("actaNumber", "AC-2026-01")
                    .containsKey("sha256");
        });
    }

    @Test
    void an_example_takes_no_number_from_a_real_acta() {
        var sql = context.getBean(JdbcClient.class);
        sql.sql("update dialogue_session set example = true").update();
        sql.sql("update minutes set example = true").update();
        assertThat(held.closed()).hasToString("AC-1900-01");
        assertThat(actas.latest(5)).isEmpty();
        assertThat(actas.of(held.room.roundtable)).hasSize(1);
    }
}
