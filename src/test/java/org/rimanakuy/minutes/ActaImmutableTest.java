package org.rimanakuy.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rimanakuy.testing.Acting.asSecretariat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rimanakuy.dialogue.AgendaItemData;
import org.rimanakuy.dialogue.AgendaService;
import org.rimanakuy.dialogue.AttendanceService;
import org.rimanakuy.dialogue.AttendeeData;
import org.rimanakuy.dialogue.RoundtableService;
import org.rimanakuy.dialogue.SessionRefusal;
import org.rimanakuy.dialogue.SessionService;
import org.rimanakuy.party.Capacity;
import org.rimanakuy.shared.Refusal;
import org.rimanakuy.testing.CleanDatabase;
import org.rimanakuy.testing.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every way to change a closed acta is refused: by a sentence where people come in, by the database where they do not. */
@IntegrationTest
class ActaImmutableTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient sql;

    HeldSession held;

    @BeforeEach
    void close() {
        CleanDatabase.clean(context);
        held = new HeldSession(context);
        held.circulate();
        held.propose(held.room.community, "Otra cosa");
        var asked = held.approval().corrections().getFirst();
        asSecretariat(
                context,
                () -> context.getBean(CorrectionService.class).decline(held.session, held.version(), asked.id(), "No"));
        run("insert into line_stance select line_id, :party, 'FOR' from minutes_line where session_id = :id limit 1");
        run(
                "insert into agenda_paper select item_id, 0, 'Estudio', null, null from agenda_item where session_id = :id");
        run(
                "insert into session_scan (session_id, document_id, kind, added_at) values (:id, uuid(), 'MINUTES', now())");
        asSecretariat(context, () -> {
            context.getBean(CirculationService.class).circulate(held.session, held.version());
        });
        held.letTheTermPass();
        held.close();
    }

    private int run(String statement) {
        var asked = sql.sql(statement).param("id", held.session.value());
        return (statement.contains(":party") ? asked.param("party", held.room.company.value()) : asked).update();
    }

    private void refusedBySql(String statement) {
        assertThatThrownBy(() -> run(statement))
                .isInstanceOf(DataAccessException.class)
                .hasRootCauseInstanceOf(java.sql.SQLException.class)
                .rootCause()
                .hasMessageMatching(".*(never changes|stays as it circulated|never change).*");
    }

    static Stream<String> tables() {
        return ToldInActa.TABLES.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void no_row_of_it_is_changed_or_removed_by_sql(String table) {
        assertThat(sql.sql("select count(*) from " + table + " where " + ToldInActa.TABLES.get(table))
                        .param("id", held.session.value())
                        .query(Integer.class)
                        .single())
                .as("there is something to change")
                .isPositive();
        refusedBySql(
                "update " + table + " set " + ToldInActa.CHANGES.get(table) + " where " + ToldInActa.TABLES.get(table));
        refusedBySql("delete from " + table + " where " + ToldInActa.TABLES.get(table));
    }

    static Stream<String> inserts() {
        return ToldInActa.INSERTS.stream();
    }

    @ParameterizedTest
    @MethodSource("inserts")
    void nothing_is_added_to_it_by_sql(String insert) {
        refusedBySql(insert);
    }

    @Test
    void no_line_of_another_session_is_moved_into_it() {
        var other = held.another();
        assertThatThrownBy(() -> sql.sql("update minutes_line set session_id = :id where line_id = :line")
                        .param("id", held.session.value())
                        .param("line", other.agreement.id().value())
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"roundtable", "party"})
    void what_it_hangs_on_is_not_removed_under_it(String table) {
        assertThatThrownBy(() -> sql.sql("delete from " + table).update()).isInstanceOf(DataAccessException.class);
    }

    @Test
    void a_roundtable_above_that_of_a_closed_acta_is_not_removed_either() {
        sql.sql("insert into roundtable select uuid(), version, 'ARRIBA', name, agreement_id, legal_instrument, null,"
                        + " place_id, installed_on, installed_precision, valid_until, valid_until_precision,"
                        + " followed_since, quorum_delegations, decision_rule, decision_note, days_papers,"
                        + " days_circulate, days_correct, days_answer, days_dispute, note, source, example"
                        + " from roundtable")
                .update();
        sql.sql("update roundtable set parent_id = (select roundtable_id from roundtable where code = 'ARRIBA')"
                        + " where code <> 'ARRIBA'")
                .update();
        refusedBySql("delete from roundtable where code = 'ARRIBA' and :id is not null");
    }

    @Test
    void an_example_is_removed_with_its_roundtable_in_one_act_and_in_no_other_way() {
        CleanDatabase.clean(context);
        held = new HeldSession(context);
        run("update roundtable set example = true where :id is not null");
        run("update dialogue_session set example = true where session_id = :id");
        run("update minutes set example = true where session_id = :id");
        held.closed();
        refusedBySql("update minutes set text = 'otra cosa' where session_id = :id");
        refusedBySql("delete from minutes_line where session_id = :id");
        refusedBySql("delete from minutes where session_id = :id");
        asSecretariat(context, () -> {
            context.getBean(RoundtableService.class).removeExamples();
        });
        assertThat(sql.sql("select count(*) from minutes").query(Integer.class).single())
                .isZero();
        assertThat(sql.sql("select count(*) from frozen_minutes")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void what_is_still_a_draft_can_be_changed() {
        var other = held.another();
        assertThat(sql.sql("update minutes_line set text = 'otra cosa' where line_id = :line")
                        .param("line", other.agreement.id().value())
                        .update())
                .isEqualTo(1);
    }

    @Test
    void the_literal_words_of_a_published_source_stay_and_its_summaries_can_be_corrected() {
        var other = held.another();
        sql.sql("update minutes set manner = 'FROM_SOURCE' where session_id = :id")
                .param("id", other.session.value())
                .update();
        var change = "update minutes_line set text = 'otra cosa' where session_id = :id and wording = '";
        assertThatThrownBy(() -> sql.sql(change + "LITERAL'")
                        .param("id", other.session.value())
                        .update())
                .isInstanceOf(DataAccessException.class);
        sql.sql("insert into minutes_line (line_id, version, session_id, code, place, depth, kind, text, wording,"
                        + " language, dropped, change_number, typed_from) values (uuid(), 0, :id, 'x', 9, 0,"
                        + " 'INFORMATION', 'resumen', 'SUMMARY', 'ES', false, 0, -1)")
                .param("id", other.session.value())
                .update();
        assertThat(sql.sql(change + "SUMMARY'")
                        .param("id", other.session.value())
                        .update())
                .isEqualTo(1);
    }

    @Test
    void every_service_refuses_with_a_sentence_before_the_database_does() {
        var version = held.version();
        var line = held.agreement;
        var desk = new UUID(7, 7);
        var session = context.getBean(SessionService.class).find(held.session).orElseThrow();
        var item = context.getBean(AgendaService.class).of(held.session).getFirst();
        var person = context.getBean(AttendanceService.class).of(held.session).getFirst();
        var answer = new AnswerMinutes(held.session, held.frozen(), new Answer(AnswerKind.APPROVED, null));
        var minutes = context.getBean(MinutesService.class);
        var agenda = context.getBean(AgendaService.class);
        var attendance = context.getBean(AttendanceService.class);
        Stream.<ThrowingCallable>of(
                        () -> minutes.save(
                                new SaveLine(held.session, line.id(), line.version(), line.data(), null, desk)),
                        () -> minutes.drop(new OnLine(held.session, line.id(), line.version(), desk)),
                        () -> minutes.move(new OnLine(held.session, line.id(), line.version(), desk), null),
                        () -> held.answer(held.room.company, AnswerKind.APPROVED, null),
                        () -> held.propose(held.room.company, "Otra cosa"),
                        () -> context.getBean(AnswerService.class)
                                .answerFor(new AnswerFor(held.room.company, "Carta", null, answer)),
                        () -> context.getBean(CirculationService.class).circulate(held.session, version),
                        () -> context.getBean(CirculationService.class).transcribe(held.session, version, "Libro"),
                        () -> context.getBean(CorrectionService.class)
                                .accept(held.session, version, new UUID(0, 0), null),
                        () -> context.getBean(ClosingService.class).close(held.session, version),
                        () -> agenda.add(held.session, new AgendaItemData("Otro", null, null, null, List.of())),
                        () -> agenda.postpone(item.id(), item.version(), "Sin tiempo"),
                        () -> attendance.arrive(
                                held.session,
                                new AttendeeData(held.room.company, "Otra", Capacity.ADVISER, null, List.of())),
                        () -> attendance.strike(person.id(), person.version(), "Por error"))
                .forEach(act -> assertThatExceptionOfType(Refusal.class)
                        .isThrownBy(() -> asSecretariat(context, () -> quietly(act))));
        assertThatExceptionOfType(SessionRefusal.class)
                .isThrownBy(() -> asSecretariat(
                        context,
                        () -> context.getBean(SessionService.class)
                                .correct(session.id(), session.version(), session.data(), "Error")));
    }

    private static void quietly(ThrowingCallable act) {
        try {
            act.call();
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Throwable other) {
            throw new IllegalStateException(other);
        }
    }
}
