package org.rimanakuy.commitment.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rimanakuy.testing.Shown.textOf;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.commitment.CommitmentData;
import org.rimanakuy.commitment.Deadline;
import org.rimanakuy.commitment.Origin;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SignedInAs;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.testing.UiTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What the register adds to the pages of agreements and parties. */
@SignedInAs(Role.DELEGATE)
class SectionsTest extends UiTest {

    @Autowired
    FlowingCommitments flowing;

    @Autowired
    PartyCommitments ofParty;

    SmallRegister register;

    @BeforeEach
    void promise() {
        register = new SmallRegister(context);
    }

    @Test
    void commitments_stand_under_the_clause_they_flow_from() {
        register.promise(from(new Origin(register.agreement, register.clause, null, null), "Aporte anual"));
        register.promise(from(new Origin(register.agreement, null, null, null), "Instalar el comité"));

        assertThat(textOf(flowing.of(register.agreement)))
                .containsSubsequence(
                        "De la cláusula 4: Aportes", "CM-2004-001 Aporte anual",
                        "De ninguna cláusula en particular", "CM-2004-002 Instalar el comité");
    }

    @Test
    void a_party_answers_for_what_the_one_before_it_promised() {
        register.promise("Reparar", Deadline.on(PartialDate.day(register.today.minusDays(2))));

        assertThat(textOf(ofParty.of(register.successor)))
                .contains("De lo que responde hoy CM-2004-001 Reparar")
                .contains("Vencido hace 2 días")
                .contains("No hay compromisos registrados a su favor.");
        assertThat(textOf(ofParty.of(register.promisor))).contains("Hoy no responde por ningún compromiso registrado.");
        assertThat(textOf(ofParty.of(register.community))).contains("Lo que se le prometió CM-2004-001 Reparar");
    }

    private CommitmentData from(Origin origin, String title) {
        var data = register.data(title, Deadline.NONE);
        return new CommitmentData(
                data.promise(),
                origin,
                data.promisor(),
                data.beneficiaries(),
                data.madeOn(),
                data.deadline(),
                data.followUp(),
                data.classification(),
                data.place(),
                null);
    }
}
