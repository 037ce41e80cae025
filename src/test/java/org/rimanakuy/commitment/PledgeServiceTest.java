package org.rimanakuy.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rimanakuy.testing.Acting.asSecretariat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.journal.JournalService;
import org.rimanakuy.minutes.DraftRefusal;
import org.rimanakuy.minutes.LineKind;
import org.rimanakuy.minutes.LinePledges;
import org.rimanakuy.minutes.LineRow;
import org.rimanakuy.minutes.MinutesService;
import org.rimanakuy.minutes.Pledged;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SpeakingFor;
import org.rimanakuy.shared.InvalidInputRefusal;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.StaleVersionRefusal;
import org.rimanakuy.testing.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class PledgeServiceTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    PledgeService pledges;

    @Autowired
    LinePledges ofLines;

    @Autowired
    MinutesService minutes;

    @Autowired
    JournalService journal;

    @Autowired
    JdbcClient sql;

    PromisesInSession room;
    LineRow line;

    @BeforeEach
    void agree() {
        room = new PromisesInSession(context);
        line = room.agreed("Reparar la carretera a Tintaya.");
    }

    private List<PledgeRow> promised() {
        return asSecretariat(context, () -> pledges.of(line.id()));
    }

    @Test
    void several_who_promise_the_same_have_one_pledge_each() {
        room.promise(line, room.pledge("Carretera", room.company), room.pledge("Carretera", room.municipality));

        assertThat(promised())
                .extracting(row -> row.data().promisor())
                .containsExactly(room.company, room.municipality);
    }

    @Test
    void the_minutes_tell_what_was_promised_in_each_line() {
        var due = Deadline.on(PartialDate.parse("2031-05"));
        room.promise(line, room.pledge("Carretera", room.company, due, room.guarantor));
        room.agreed("Nada prometido aquí");

        assertThat(ofLines.of(room.session))
                .containsOnlyKeys(line.id())
                .containsValue(List.of(new Pledged(
                        null, "Carretera", room.company, List.of(room.community), "2031-05", room.guarantor, 2)));
    }

    @Test
    void a_correction_tells_in_the_journal_what_changed() {
        var id = room.promise(line, room.pledge("Carretera", room.company)).getFirst();
        var seen = promised().getFirst();
        var followed = room.pledge("Carretera", room.company, Deadline.NONE, room.guarantor);
        asSecretariat(context, () -> pledges.correct(id, seen.version(), followed));

        assertThat(promised()).extracting(PledgeRow::data).containsExactly(followed);
        asSecretariat(context, () -> {
            var act = journal.of(id.value()).getFirst();
            assertThat(act.what()).isEqualTo("pledge-corrected");
            assertThat(act.details()).containsEntry("followUp", "∅ → Defensoría del Pueblo");
        });
    }

    @Test
    void what_somebody_else_corrected_meanwhile_is_not_written_over() {
        var id = room.promise(line, room.pledge("Carretera", room.company)).getFirst();
        var seen = promised().getFirst().version();
        asSecretariat(context, () -> pledges.correct(id, seen, room.pledge("Camino", room.company)));

        assertThatExceptionOfType(StaleVersionRefusal.class)
                .isThrownBy(() ->
                        asSecretariat(context, () -> pledges.correct(id, seen, room.pledge("Trocha", room.company))));
        assertThatExceptionOfType(StaleVersionRefusal.class)
                .isThrownBy(() -> asSecretariat(context, () -> pledges.drop(id, seen)));
    }

    @Test
    void a_dropped_pledge_leaves_the_line_as_it_is() {
        var id = room.promise(line, room.pledge("Carretera", room.company)).getFirst();
        asSecretariat(context, () -> pledges.drop(id, promised().getFirst().version()));

        assertThat(promised()).isEmpty();
        assertThat(asSecretariat(context, () -> minutes.line(line.id()))
                        .orElseThrow()
                        .data())
                .isEqualTo(line.data());
    }

    @Test
    void whoever_looks_at_the_minutes_is_shown_the_line_and_nobody_who_types_in_it_is_disturbed() {
        room.promise(line, room.pledge("Carretera", room.company));

        assertThat(asSecretariat(context, () -> minutes.since(room.session, line.changeNumber())))
                .singleElement()
                .satisfies(shown -> {
                    assertThat(shown.id()).isEqualTo(line.id());
                    assertThat(shown.version()).isEqualTo(line.version());
                });
    }

    @Test
    void nothing_is_promised_in_a_line_that_agrees_on_nothing_or_says_nothing() {
        var information = room.line(LineKind.INFORMATION, "Se informó del avance");
        var blank = room.agreed(" ");

        for (var where : List.of(information, blank)) {
            assertThatExceptionOfType(PledgeRefusal.class)
                    .isThrownBy(() -> room.promise(where, room.pledge("Carretera", room.company)));
        }
    }

    @Test
    void a_deadline_is_not_before_the_session() {
        var before = Deadline.on(PartialDate.day(room.day.minusDays(1)));

        assertThatExceptionOfType(InvalidInputRefusal.class)
                .isThrownBy(() -> room.promise(line, room.pledge("Carretera", room.company, before, null)));
    }

    @Test
    void only_the_secretariat_writes_it_down() {
        SpeakingFor.party(
                room.company,
                Role.DELEGATE,
                () -> assertThatExceptionOfType(AccessDeniedException.class)
                        .isThrownBy(() -> pledges.record(line.id(), List.of(room.pledge("Carretera", room.company)))));
    }

    @Test
    void what_is_prepared_is_shown_to_those_who_may_read_the_draft_only() {
        room.promise(line, room.pledge("Carretera", room.company));

        assertThat(pledges.of(room.session)).isEmpty();
        SpeakingFor.party(
                room.company,
                Role.DELEGATE,
                () -> assertThat(pledges.of(room.session)).hasSize(1));
        SpeakingFor.party(
                room.municipality,
                Role.DELEGATE,
                () -> assertThat(pledges.of(room.session)).isEmpty());
    }

    @Test
    void a_closed_acta_takes_no_more_and_gives_none_back() {
        var id = room.promise(line, room.pledge("Carretera", room.company)).getFirst();
        room.close();
        var other = room.pledge("Camino", room.company);

        assertThatExceptionOfType(DraftRefusal.class).isThrownBy(() -> room.promise(line, other));
        assertThatExceptionOfType(DraftRefusal.class)
                .isThrownBy(() -> asSecretariat(context, () -> pledges.correct(id, 0, other)));
        assertThatExceptionOfType(DraftRefusal.class)
                .isThrownBy(() -> asSecretariat(context, () -> pledges.drop(id, 0)));
    }

    @Test
    void nor_does_the_database_let_anybody_change_what_was_promised_in_it() {
        room.promise(line, room.pledge("Carretera", room.company));
        room.close();

        for (var attempt : List.of(
                "update pledge set title = 'Otra cosa'",
                "delete from pledge",
                "insert into pledge select uuid(), version, line_id, session_id, title, promisor_id, deadline_kind, due_on,"
                        + " due_precision, recurrence, recurs_until, recurs_until_precision, due_condition, condition_met_on,"
                        + " condition_met_precision, term_days, follow_up_id, weight, purpose, output, dimension,"
                        + " women_focused, place_id, agreement_id, clause_id from pledge",
                "update pledge_beneficiary set position = 7",
                "delete from pledge_beneficiary",
                "insert into pledge_beneficiary select pledge_id, 9, party_id from pledge_beneficiary")) {
            assertThatExceptionOfType(DataAccessException.class)
                    .as(attempt)
                    .isThrownBy(() -> sql.sql(attempt).update())
                    .withStackTraceContaining("the acta is closed");
        }
    }

    @Test
    void the_training_record_may_be_laid_out_and_removed_again() {
        room.promise(line, room.pledge("Carretera", room.company));
        sql.sql("update minutes set example = true").update();
        room.close();

        assertThat(sql.sql("delete from pledge").update()).isOne();
    }
}
