package org.rimanakuy.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rimanakuy.testing.Acting.asSecretariat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rimanakuy.agreement.AgreementData;
import org.rimanakuy.agreement.AgreementParty;
import org.rimanakuy.agreement.Instrument;
import org.rimanakuy.agreement.PartyRole;
import org.rimanakuy.party.PartyData;
import org.rimanakuy.party.PartyKind;
import org.rimanakuy.party.SuccessionData;
import org.rimanakuy.security.Role;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.PartyId;
import org.springframework.beans.factory.annotation.Autowired;

/** Who guarantees an agreement and is party to it finds nothing in it, and nothing waits on its desk. */
class GuarantorIsPartyTest extends PromiseWithVoices {

    @Autowired
    private WaitingService waiting;

    private void guaranteedAnd(PartyId party, PartyRole role) {
        var agreement = asSecretariat(
                context,
                () -> agreements.record(new AgreementData(
                        "AG-2004-01",
                        "Otro convenio",
                        Instrument.ACCORD,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(
                                new AgreementParty(guarantor, PartyRole.GUARANTOR, null),
                                new AgreementParty(party, role, null)),
                        List.of())));
        var like = data("Puente", Deadline.on(PartialDate.day(today.plusDays(10))));
        number = asSecretariat(
                context,
                () -> commitments.record(new CommitmentData(
                        like.promise(),
                        new Origin(agreement, null, null, null),
                        like.promisor(),
                        like.beneficiaries(),
                        like.madeOn(),
                        like.deadline(),
                        null,
                        like.classification(),
                        like.place(),
                        null)));
        asCompany(() -> statements.report(saying(Standing.FULFILLED)));
        asCommunity(() -> statements.tell(saying(Standing.FULFILLED)));
    }

    private void findsNothing() {
        as(Role.GUARANTOR, guarantor, () -> {
            assertThat(waiting.count(Waiting.VERIFICATION)).isZero();
            assertThat(statements.voicesOf(sheet().commitment().id())).isEmpty();
            assertThatExceptionOfType(VoiceRefusal.class)
                    .isThrownBy(() -> statements.find(saying(Standing.FULFILLED)))
                    .satisfies(refusal ->
                            assertThat(refusal.key()).isEqualTo("commitment.refusal.voice.guarantor-is-party"));
        });
    }

    @ParameterizedTest
    @CsvSource({"SIGNATORY", "EXECUTOR", "PROMISOR", "BENEFICIARY"})
    void a_guarantor_that_is_also_party_to_the_agreement(PartyRole role) {
        guaranteedAnd(guarantor, role);
        findsNothing();
    }

    @Test
    void a_guarantor_that_succeeded_one_who_signed() {
        var signed = asSecretariat(
                context,
                () -> parties.record(new PartyData("FIRMA", "Quien firmó", null, PartyKind.NGO, null, null, null)));
        guaranteedAnd(signed, PartyRole.SIGNATORY);
        asSecretariat(
                context,
                () -> successions.record(
                        new SuccessionData(signed, guarantor, PartialDate.year(2020), "Fusión", "Registro")));
        findsNothing();
    }

    @Test
    void one_that_only_facilitated_finds_all_the_same() {
        guaranteedAnd(guarantor, PartyRole.FACILITATOR);
        as(Role.GUARANTOR, guarantor, () -> {
            assertThat(waiting.count(Waiting.VERIFICATION)).isEqualTo(1);
            statements.find(saying(Standing.FULFILLED));
        });
        assertThat(sheet().headline()).isEqualTo(Headline.FULFILLED);
    }
}
