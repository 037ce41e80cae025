package org.rimanakuy.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rimanakuy.testing.Acting.asSecretariat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.dialogue.QuorumRule;
import org.rimanakuy.dialogue.RoundtableData;
import org.rimanakuy.dialogue.RoundtableId;
import org.rimanakuy.dialogue.RoundtableService;
import org.rimanakuy.dialogue.Terms;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SpeakingFor;
import org.rimanakuy.shared.Language;
import org.rimanakuy.shared.WorkingDays;
import org.rimanakuy.testing.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** How long whoever promised has to answer, for what was agreed at a roundtable. */
@IntegrationTest
class DisputeTermTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    RoundtableService roundtables;

    @Autowired
    SheetService sheets;

    @Autowired
    StatementService statements;

    PromisesInSession room;
    CommitmentId promised;
    LocalDate today;

    @BeforeEach
    void promise() {
        room = new PromisesInSession(context);
        today = room.day.plusDays(10);
        promised = room.promise(room.agreed("Reparar la carretera a Tintaya."), room.pledge("Carretera", room.company))
                .getFirst();
        room.close();
    }

    @Test
    void a_roundtable_that_agreed_on_a_term_has_it_reckoned_for_what_was_agreed_there() {
        agree(3, null);
        dispute();
        assertThat(answerDue()).isEqualTo(WorkingDays.OF_PERU.after(today, 3));
    }

    @Test
    void a_subgroup_goes_by_the_term_of_its_roundtable_until_it_agrees_on_its_own() {
        agree(null, above(20));
        assertThat(days()).isEqualTo(20);
        agree(7, null);
        assertThat(days()).isEqualTo(7);
    }

    @Test
    void the_usual_term_holds_where_no_roundtable_agreed_on_one() {
        agree(null, above(null));
        dispute();
        assertThat(answerDue()).isEqualTo(WorkingDays.OF_PERU.after(today, Dispute.WORKING_DAYS_TO_ANSWER));
    }

    @Test
    void a_term_that_runs_already_stays_when_the_roundtable_agrees_on_another() {
        agree(3, null);
        dispute();
        agree(15, null);
        assertThat(days()).isEqualTo(15);
        assertThat(answerDue()).isEqualTo(WorkingDays.OF_PERU.after(today, 3));
    }

    private int days() {
        return asSecretariat(context, () -> statements.daysToAnswer(promised));
    }

    private LocalDate answerDue() {
        return sheet().disputes().getFirst().answerDue();
    }

    private CommitmentSheet sheet() {
        return sheets.sheet(new CommitmentNumber(room.day.getYear(), 1)).orElseThrow();
    }

    private void dispute() {
        SpeakingFor.party(room.company, Role.DELEGATE, () -> statements.report(saying(Standing.FULFILLED)));
        SpeakingFor.party(room.community, Role.DELEGATE, () -> statements.dispute(saying(Standing.NOT_FULFILLED)));
    }

    private Speak saying(Standing standing) {
        return new Speak(promised, sheet().commitment().version(), standing, "Dicho: " + standing, null, null);
    }

    private RoundtableId above(@Nullable Integer days) {
        var table = table("MD-REG", "Mesa regional", null, terms(days));
        return asSecretariat(context, () -> roundtables.record(table));
    }

    private void agree(@Nullable Integer days, @Nullable RoundtableId parent) {
        var seen = roundtables.find(room.roundtable).orElseThrow();
        var under = parent == null ? seen.data().parent() : parent;
        var table = table(seen.code(), seen.name(), under, terms(days));
        asSecretariat(context, () -> roundtables.correct(seen.id(), seen.version(), table, "Acordado en sesión"));
    }

    private static Terms terms(@Nullable Integer days) {
        return new Terms(5, 5, 5, 10, days);
    }

    private static RoundtableData table(String code, String name, @Nullable RoundtableId parent, Terms terms) {
        return new RoundtableData(
                code,
                name,
                null,
                null,
                parent,
                null,
                null,
                null,
                null,
                QuorumRule.UNKNOWN,
                terms,
                List.of(Language.ES),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null);
    }
}
