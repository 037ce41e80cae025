package org.rimanakuy.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rimanakuy.testing.Acting.asSecretariat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.dialogue.ItemOrigin;
import org.rimanakuy.dialogue.ProposedPoint;
import org.rimanakuy.dialogue.RoundtableService;
import org.rimanakuy.shared.Language;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.Wording;
import org.rimanakuy.testing.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@IntegrationTest
class IncompleteCommitmentsTest {

    private static final Deadline DATED = Deadline.on(PartialDate.year(2040));

    @Autowired
    ApplicationContext context;

    @Autowired
    IncompleteCommitments incomplete;

    @Autowired
    CommitmentService commitments;

    @Autowired
    RoundtableService roundtables;

    PromisesInSession room;

    @BeforeEach
    void agree() {
        room = new PromisesInSession(context);
    }

    private List<ProposedPoint> open() {
        return incomplete.openAt(roundtables.find(room.roundtable).orElseThrow());
    }

    @Test
    void what_was_promised_in_a_session_without_a_deadline_or_a_follow_up_says_what_it_lacks() {
        var line = room.agreed("Se acordó todo esto.");
        room.promise(
                line,
                room.pledge("Nada", room.company, Deadline.NONE, null),
                room.pledge("Sin plazo", room.company, Deadline.NONE, room.guarantor),
                room.pledge("Sin seguimiento", room.company, DATED, null),
                room.pledge("Completo", room.company, DATED, room.guarantor));
        assertThat(open()).isEmpty();
        room.close();

        assertThat(open())
                .allMatch(point -> point.origin() == ItemOrigin.COMMITMENT)
                .extracting(point -> point.title() + ": " + point.lacks())
                .containsExactly(
                        "Nada: commitment.lacks.both",
                        "Sin plazo: commitment.lacks.deadline",
                        "Sin seguimiento: commitment.lacks.follow-up");
    }

    @Test
    void what_its_agreement_promised_comes_first_because_it_is_older_and_only_once() {
        var line = room.agreed("Reparar.");
        room.promise(line, ofTheAgreement());
        room.close();
        asSecretariat(context, () -> commitments.record(old()));

        assertThat(open()).extracting(ProposedPoint::title).containsExactly("Aporte anual", "Reparar");
    }

    @Test
    void what_has_ended_is_nothing_to_deal_with() {
        var number = asSecretariat(context, () -> commitments.record(old()));
        var id = commitments.byNumbers(List.of(number)).getFirst().id();
        var withdrawn = new Ending(Ended.WITHDRAWN, room.day, "Así se acordó", null);
        asSecretariat(context, () -> commitments.end(id, withdrawn));

        assertThat(open()).isEmpty();
    }

    private PledgeData ofTheAgreement() {
        return new PledgeData(
                "Reparar",
                room.company,
                List.of(room.community),
                Deadline.NONE,
                null,
                new Classification(Weight.ORDINARY, null, null, null, false),
                null,
                room.agreement,
                null);
    }

    private CommitmentData old() {
        return new CommitmentData(
                new Promise("Aporte anual", "Se aportará cada año", Wording.LITERAL, Language.ES),
                new Origin(room.agreement, null, null, null),
                room.company,
                List.of(room.community),
                PartialDate.year(2004),
                Deadline.NONE,
                null,
                new Classification(Weight.ORDINARY, null, null, null, false),
                null,
                null);
    }
}
