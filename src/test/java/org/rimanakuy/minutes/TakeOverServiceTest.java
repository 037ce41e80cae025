package org.rimanakuy.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rimanakuy.testing.Acting.asSecretariat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.dialogue.AttendanceRefusal;
import org.rimanakuy.dialogue.AttendanceTakeOver;
import org.rimanakuy.dialogue.SessionId;
import org.rimanakuy.dialogue.SessionRefusal;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SignedInContext;
import org.rimanakuy.shared.Refusal;
import org.rimanakuy.testing.CleanDatabase;
import org.rimanakuy.testing.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** An acta that another register closed is closed here when it tells the same text, and in no other way. */
@IntegrationTest
class TakeOverServiceTest {

    @Autowired
    TakeOverService taking;

    @Autowired
    AttendanceTakeOver attendance;

    @Autowired
    ActaService actas;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcClient sql;

    @Autowired
    ApplicationContext context;

    HeldSession held;
    ActaRecord acta;
    String text;

    /** What one register closed, before another that has the session and its agenda, and nothing more. */
    @BeforeEach
    void travel() {
        CleanDatabase.clean(context);
        held = new HeldSession(context);
        held.type(LineKind.RESERVATION, "Con saltos\r\nde línea\ty signos\fde control", null);
        var number = held.closed();
        acta = taking.record(held.session).orElseThrow();
        text = actas.text(number.toString()).orElseThrow().toString();
        forget();
    }

    private void forget() {
        sql.sql("truncate table said_party").update();
        for (var table : List.of(
                "acta_party",
                "acta_then",
                "frozen_minutes",
                "minutes_answer",
                "line_stance",
                "said",
                "minutes_line",
                "attendee_presence",
                "attendee",
                "minutes")) {
            sql.sql("set statement foreign_key_checks = 0 for truncate table " + table)
                    .update();
        }
    }

    private void takeOver(ActaRecord travelled) {
        asSecretariat(
                context,
                () -> transactions.executeWithoutResult(status -> {
                    attendance.recordAll(travelled.session(), travelled.attendance());
                    taking.lay(travelled, false);
                    taking.seal(travelled);
                }));
    }

    private ActaRecord with(List<ActaLine> lines, List<ActaAnswer> answers) {
        return new ActaRecord(
                acta.session(),
                acta.number(),
                acta.closedAt(),
                acta.sha256(),
                null,
                null,
                acta.then(),
                acta.attendance(),
                lines,
                answers);
    }

    @Test
    void it_has_the_same_text_and_the_same_hash_and_the_journal_tells_where_it_came_from() {
        takeOver(acta);
        var number = acta.number().toString();
        assertThat(actas.text(number).orElseThrow()).hasToString(text);
        assertThat(actas.byNumber(number).orElseThrow().minutes().sha256()).isEqualTo(acta.sha256());
        assertThat(sql.sql("select count(*) from journal_entry where what = 'acta-taken-over'")
                        .query(Integer.class)
                        .single())
                .isOne();
        assertThat(taking.record(held.session)).contains(acta);
    }

    @Test
    void with_a_line_fewer_or_in_another_order_or_an_answer_less_it_is_refused_and_nothing_stays() {
        var swapped = new ArrayList<>(acta.lines());
        swapped.add(swapped.removeFirst());
        for (var travelled : List.of(
                with(acta.lines().subList(1, acta.lines().size()), acta.answers()),
                with(swapped, acta.answers()),
                with(acta.lines(), acta.answers().subList(1, acta.answers().size())))) {
            assertThatExceptionOfType(ActaRefusal.class)
                    .isThrownBy(() -> takeOver(travelled))
                    .extracting(ActaRefusal::key)
                    .isEqualTo("minutes.acta.refusal.another-text");
        }
        for (var table : List.of("minutes", "minutes_line", "minutes_answer", "attendee", "acta_then")) {
            assertThat(sql.sql("select count(*) from " + table)
                            .query(Integer.class)
                            .single())
                    .as(table)
                    .isZero();
        }
    }

    @Test
    void it_does_not_take_the_place_of_an_acta_or_a_draft_on_record() {
        takeOver(acta);
        refusedBy(ActaRefusal.class, () -> taking.lay(acta, false));
        refusedBy(ActaRefusal.class, () -> taking.seal(acta));
        refusedBy(SessionRefusal.class, () -> attendance.recordAll(acta.session(), acta.attendance()));
        var draft = held.another();
        refusedBy(ActaRefusal.class, () -> taking.lay(of(draft.session), false));
        refusedBy(AttendanceRefusal.class, () -> attendance.recordAll(draft.session, acta.attendance()));
    }

    private ActaRecord of(SessionId session) {
        return new ActaRecord(
                session,
                new ActaNumber(2026, 9),
                acta.closedAt(),
                acta.sha256(),
                null,
                null,
                acta.then(),
                acta.attendance(),
                acta.lines(),
                acta.answers());
    }

    private void refusedBy(Class<? extends Refusal> refusal, Runnable act) {
        assertThatExceptionOfType(refusal).isThrownBy(() -> asSecretariat(context, act::run));
    }

    @Test
    void only_the_secretariat_takes_one_over() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> takeOverBy(held));
    }

    private void takeOverBy(HeldSession session) {
        SignedInContext.run(session.room.community, () -> taking.lay(acta, false), Role.DELEGATE);
    }
}
