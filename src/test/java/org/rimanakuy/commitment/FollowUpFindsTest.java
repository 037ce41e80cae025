package org.rimanakuy.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rimanakuy.testing.Acting.asSecretariat;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.agreement.AgreementData;
import org.rimanakuy.agreement.AgreementId;
import org.rimanakuy.agreement.AgreementParty;
import org.rimanakuy.agreement.Instrument;
import org.rimanakuy.agreement.PartyRole;
import org.rimanakuy.party.PartyData;
import org.rimanakuy.party.PartyKind;
import org.rimanakuy.security.Role;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.PartyId;
import org.springframework.beans.factory.annotation.Autowired;

class FollowUpFindsTest extends PromiseWithVoices {

    @Autowired
    WaitingService waiting;

    private PartyId ministers = PartyId.next();

    @BeforeEach
    void ministers() {
        ministers = asSecretariat(
                context,
                () -> parties.record(
                        new PartyData("PCM", "Consejo de Ministros", null, PartyKind.MINISTRY, null, null, null)));
    }

    private void followedUp(AgreementParty... others) {
        var roles = Stream.concat(
                        Stream.of(
                                new AgreementParty(promisor, PartyRole.PROMISOR, null),
                                new AgreementParty(community, PartyRole.BENEFICIARY, null)),
                        Stream.of(others))
                .toList();
        var agreement = asSecretariat(
                context,
                () -> agreements.record(new AgreementData(
                        "AG-2012-01",
                        "Acuerdo de 2012",
                        Instrument.ACCORD,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        roles,
                        List.of())));
        number = asSecretariat(context, () -> commitments.record(of(agreement)));
        asCompany(() -> statements.report(saying(Standing.FULFILLED)));
        asCommunity(() -> statements.tell(saying(Standing.FULFILLED)));
    }

    private CommitmentData of(@Nullable AgreementId agreement) {
        var data = data("Informe final", Deadline.on(PartialDate.day(today.plusDays(10))));
        return new CommitmentData(
                data.promise(),
                new Origin(agreement, null, null, null),
                data.promisor(),
                data.beneficiaries(),
                data.madeOn(),
                data.deadline(),
                ministers,
                data.classification(),
                data.place(),
                data.followedSince());
    }

    private List<String> waitingFor(PartyId party) {
        var titles = new java.util.ArrayList<String>();
        as(
                Role.GUARANTOR,
                party,
                () -> waiting.page(Waiting.VERIFICATION, 0, 10).stream()
                        .map(CommitmentRow::title)
                        .forEach(titles::add));
        return titles;
    }

    @Test
    void where_an_agreement_names_no_guarantor_the_follow_up_body_verifies() {
        followedUp();
        assertThat(waitingFor(ministers)).containsExactly("Informe final");

        as(Role.GUARANTOR, ministers, () -> statements.find(saying(Standing.FULFILLED)));
        assertThat(sheet().headline()).isEqualTo(Headline.FULFILLED);
        assertThat(waitingFor(ministers)).isEmpty();
    }

    @Test
    void where_an_agreement_names_one_it_alone_verifies() {
        followedUp(new AgreementParty(guarantor, PartyRole.GUARANTOR, null));
        assertThat(waitingFor(guarantor)).containsExactly("Informe final");
        assertThat(waitingFor(ministers)).isEmpty();
        assertThatExceptionOfType(VoiceRefusal.class)
                .isThrownBy(() -> as(Role.GUARANTOR, ministers, () -> statements.find(saying(Standing.FULFILLED))));
    }

    @Test
    void a_follow_up_body_that_receives_something_in_the_agreement_verifies_nothing() {
        ministers = community;
        followedUp();
        assertThat(waitingFor(community)).isEmpty();
        assertThatExceptionOfType(VoiceRefusal.class)
                .isThrownBy(() -> as(Role.GUARANTOR, community, () -> statements.find(saying(Standing.FULFILLED))));
    }
}
