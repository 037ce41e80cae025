package org.rimanakuy.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rimanakuy.testing.Acting.asSecretariat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rimanakuy.security.Role;
import org.rimanakuy.shared.PartialDate;
import org.springframework.security.authorization.AuthorizationDeniedException;

class StatementServiceTest extends PromiseWithVoices {

    @Test
    void a_disputed_claim_is_answered_and_ruled_on_with_the_headline_and_the_move_following() {
        asCompany(() -> statements.report(saying(Standing.FULFILLED)));
        assertThat(sheet().headline()).isEqualTo(Headline.CLAIMED);
        assertThat(sheet().mover()).isEqualTo(Mover.COMMUNITY);

        asCommunity(() -> statements.dispute(saying(Standing.NOT_FULFILLED)));
        assertThat(sheet().headline()).isEqualTo(Headline.DISPUTED);
        assertThat(sheet().mover()).isEqualTo(Mover.PROMISOR);

        asCompany(() -> statements.report(saying(Standing.FULFILLED)));
        assertThat(sheet().headline()).isEqualTo(Headline.DISPUTED);
        assertThat(sheet().mover()).isEqualTo(Mover.GUARANTOR);

        as(Role.GUARANTOR, guarantor, () -> statements.find(saying(Standing.PARTLY_FULFILLED)));
        assertThat(sheet().headline()).isEqualTo(Headline.PARTLY_FULFILLED);
        assertThat(sheet().disputes()).singleElement().satisfies(dispute -> {
            assertThat(dispute.isOpen()).isFalse();
            assertThat(dispute.answer()).isPresent();
            assertThat(dispute.ruling()).isPresent();
        });
        asSecretariat(
                context,
                () -> assertThat(journal.of(sheet().commitment().id().value()))
                        .extracting("what")
                        .containsExactly(
                                "finding-recorded",
                                "dispute-answered",
                                "dispute-opened",
                                "progress-reported",
                                "commitment-recorded"));
    }

    @Test
    void each_person_is_offered_only_its_own_voice() {
        var id = sheet().commitment().id();
        asCompany(() -> assertThat(statements.voicesOf(id)).isEqualTo(Set.of(Voice.PROMISOR)));
        asCommunity(() -> assertThat(statements.voicesOf(id)).isEqualTo(Set.of(Voice.COMMUNITY)));
        as(Role.GUARANTOR, guarantor, () -> assertThat(statements.voicesOf(id)).isEqualTo(Set.of(Voice.GUARANTOR)));
        as(Role.DELEGATE, promisor, () -> assertThat(statements.voicesOf(id)).isEmpty());
    }

    @Test
    void the_service_itself_refuses_a_voice_that_is_not_ones_own() {
        assertThatExceptionOfType(VoiceRefusal.class)
                .isThrownBy(() -> asCompany(() -> statements.tell(saying(Standing.FULFILLED))));
        assertThatExceptionOfType(AuthorizationDeniedException.class)
                .isThrownBy(() -> asCompany(() -> statements.find(saying(Standing.FULFILLED))));
        assertThatExceptionOfType(AuthorizationDeniedException.class)
                .isThrownBy(() -> asSecretariat(context, () -> statements.report(saying(Standing.FULFILLED))));
        assertThatExceptionOfType(AuthorizationDeniedException.class)
                .isThrownBy(() -> as(Role.ADMINISTRATOR, guarantor, () -> statements.find(saying(Standing.FULFILLED))));
        assertThat(sheet().said()).isEmpty();
    }

    @Test
    void there_is_no_dispute_before_a_claim_and_none_that_agrees() {
        assertThatExceptionOfType(VoiceRefusal.class)
                .isThrownBy(() -> asCommunity(() -> statements.dispute(saying(Standing.STALLED))));
        asCompany(() -> statements.report(saying(Standing.FULFILLED)));
        assertThatExceptionOfType(VoiceRefusal.class)
                .isThrownBy(() -> asCommunity(() -> statements.dispute(saying(Standing.FULFILLED))));
    }

    @Test
    void nothing_is_fulfilled_tomorrow() {
        var seen = sheet().commitment();
        var tomorrow = new Speak(
                seen.id(), seen.version(), Standing.FULFILLED, "Listo", PartialDate.day(today.plusDays(1)), null);
        assertThatExceptionOfType(VoiceRefusal.class).isThrownBy(() -> asCompany(() -> statements.report(tomorrow)));
    }
}
