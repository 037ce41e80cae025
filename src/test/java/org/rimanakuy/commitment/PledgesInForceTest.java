package org.rimanakuy.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rimanakuy.testing.Acting.asSecretariat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.minutes.ActaClosed;
import org.rimanakuy.minutes.LineKind;
import org.rimanakuy.minutes.LinePledges;
import org.rimanakuy.minutes.LineRow;
import org.rimanakuy.minutes.Pledged;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SpeakingFor;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.Wording;
import org.rimanakuy.testing.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What was promised in a session becomes commitments when its acta is closed. */
@IntegrationTest
class PledgesInForceTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    PledgeService pledges;

    @Autowired
    LinePledges ofLines;

    @Autowired
    SheetService sheets;

    @Autowired
    StatementService statements;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient sql;

    PromisesInSession room;
    LineRow line;

    @BeforeEach
    void agree() {
        room = new PromisesInSession(context);
        line = room.agreed("Reparar la carretera a Tintaya.");
    }

    private CommitmentSheet sheet(int sequence) {
        return sheets.sheet(new CommitmentNumber(room.day.getYear(), sequence)).orElseThrow();
    }

    private long onRecord() {
        return sql.sql("select count(*) from commitment").query(Long.class).single();
    }

    @Test
    void each_pledge_becomes_a_commitment_with_the_words_of_its_line_and_its_source() {
        var id = room.promise(line, room.pledge("Carretera", room.company)).getFirst();
        room.close();

        var sheet = sheet(1);
        assertThat(sheet.commitment().id()).isEqualTo(id);
        var data = sheet.commitment().data();
        assertThat(data.promise().text()).isEqualTo("Reparar la carretera a Tintaya.");
        assertThat(data.promise().wording()).isEqualTo(Wording.LITERAL);
        assertThat(data.madeOn()).isEqualTo(PartialDate.day(room.day));
        assertThat(data.origin()).isEqualTo(new Origin(null, null, line.code(), "Acta " + room.acta()));
        assertThat(sheet.madeIn())
                .contains(new MadeIn(
                        room.row().code(), "Tercera sesión ordinaria", PartialDate.day(room.day), room.acta()));
    }

    @Test
    void the_words_are_those_the_line_has_when_the_acta_is_closed() {
        room.promise(line, room.pledge("Carretera", room.company));
        room.say(line.id(), line.version(), LineKind.AGREEMENT, "Reparar y señalizar la carretera.");
        room.close();

        assertThat(sheet(1).commitment().data().promise().text()).isEqualTo("Reparar y señalizar la carretera.");
    }

    @Test
    void numbers_follow_the_order_of_the_lines_and_the_acta_can_tell_them() {
        var below = line;
        var above = room.agreed("Construir la posta.");
        room.promise(below, room.pledge("Carretera", room.company), room.pledge("Carretera", room.municipality));
        room.promise(above, room.pledge("Posta", room.municipality));
        room.close();

        var year = room.day.getYear();
        assertThat(ofLines.of(room.session).get(above.id()))
                .extracting(Pledged::number)
                .containsExactly("CM-" + year + "-001");
        assertThat(ofLines.of(room.session).get(below.id()))
                .extracting(Pledged::number)
                .containsExactly("CM-" + year + "-002", "CM-" + year + "-003");
        assertThat(pledges.madeIn(room.session))
                .extracting(CommitmentRow::title)
                .containsExactly("Posta", "Carretera", "Carretera");
    }

    @Test
    void the_acta_tells_what_came_into_force_by_its_number() {
        room.promise(line, room.pledge("Carretera", room.company));
        room.close();

        assertThat(sql.sql("select text from minutes").query(String.class).single())
                .contains("Compromiso " + sheet(1).commitment().number() + ": Carretera")
                .contains("Plazo: sin plazo");
    }

    @Test
    void what_a_dropped_line_promised_goes_with_the_line() {
        room.promise(room.agreed("Construir la posta."), room.pledge("Posta", room.municipality));
        room.promise(line, room.pledge("Carretera", room.company));
        room.drop(line);
        room.close();

        assertThat(pledges.madeIn(room.session))
                .extracting(CommitmentRow::title)
                .containsExactly("Posta");
    }

    @Test
    void what_is_in_force_already_does_not_come_into_force_again() {
        room.promise(line, room.pledge("Carretera", room.company));
        room.close();
        asSecretariat(context, () -> pledges.on(new ActaClosed(room.session, room.acta())));

        assertThat(onRecord()).isOne();
    }

    @Test
    void a_closing_that_fails_leaves_nothing() {
        room.promise(line, room.pledge("Carretera", room.company));

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> asSecretariat(
                        context,
                        () -> transaction.executeWithoutResult(closing -> {
                            context.publishEvent(new ActaClosed(room.session, "AC-2026-01"));
                            throw new IllegalStateException("el escaneado falta");
                        })));

        assertThat(onRecord()).isZero();
        assertThat(ofLines.of(room.session).get(line.id()))
                .extracting(Pledged::number)
                .containsOnlyNulls();
    }

    @Test
    void a_line_that_agrees_on_nothing_any_more_must_be_settled_first() {
        room.promise(line, room.pledge("Carretera", room.company));
        room.say(line.id(), line.version(), LineKind.PENDING, "Reparar la carretera a Tintaya.");

        assertThatExceptionOfType(PledgeRefusal.class).isThrownBy(room::close);
        assertThat(onRecord()).isZero();
    }

    @Test
    void it_is_followed_since_its_roundtable_is_even_if_its_agreement_is_not() {
        room.promise(line, of(room.pledge("Carretera", room.company)), room.pledge("Posta", room.municipality));
        room.close();

        assertThat(List.of(followedSince(1), followedSince(2))).containsOnly(PromisesInSession.FOLLOWED);
    }

    @Test
    void it_is_followed_from_another_day_when_the_roundtable_is() {
        room.promise(line, of(room.pledge("Carretera", room.company)));
        room.close();
        room.follow(LocalDate.of(2025, 1, 1));
        assertThat(followedSince(1)).isEqualTo(LocalDate.of(2025, 1, 1));

        room.follow(null);
        assertThat(followedSince(1)).isNull();
    }

    private PledgeData of(PledgeData data) {
        return new PledgeData(
                data.title(),
                data.promisor(),
                data.beneficiaries(),
                data.deadline(),
                data.followUp(),
                data.classification(),
                data.place(),
                room.agreement,
                null);
    }

    private @Nullable LocalDate followedSince(int sequence) {
        return sheet(sequence).commitment().data().followedSince();
    }

    @Test
    void a_guarantor_of_the_roundtable_may_find_on_it() {
        var id = room.promise(line, room.pledge("Carretera", room.company)).getFirst();
        room.close();

        SpeakingFor.party(
                room.guarantor,
                Role.GUARANTOR,
                () -> assertThat(statements.voicesOf(id)).containsExactly(Voice.GUARANTOR));
    }

    @Test
    void but_not_on_what_was_promised_to_it() {
        var toGuarantor = new PledgeData(
                "Informar",
                room.company,
                List.of(room.guarantor),
                Deadline.NONE,
                null,
                new Classification(Weight.ORDINARY, null, null, null, false),
                null,
                null,
                null);
        var id = room.promise(line, toGuarantor).getFirst();
        room.close();

        SpeakingFor.party(
                room.guarantor,
                Role.GUARANTOR,
                () -> assertThat(statements.voicesOf(id)).isEmpty());
    }
}
