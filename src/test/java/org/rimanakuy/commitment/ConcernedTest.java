package org.rimanakuy.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.Speaker;
import org.rimanakuy.shared.PartyId;

/** Role × relation to the commitment × act: each is allowed, or refused with its own sentence. */
class ConcernedTest {

    private enum Relation {
        PROMISOR_OF_OLD,
        OBLIGOR,
        BENEFICIARY,
        GUARANTOR,
        GUARANTOR_THAT_RECEIVES,
        IN_THE_AGREEMENT,
        STRANGER,
        NO_PARTY;

        private final PartyId party =
                new PartyId(UUID.nameUUIDFromBytes(name().getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    private static final Concerned CONCERNED = new Concerned(
            Relation.PROMISOR_OF_OLD.party,
            Relation.OBLIGOR.party,
            Set.of(Relation.BENEFICIARY.party),
            Set.of(Relation.GUARANTOR.party, Relation.GUARANTOR_THAT_RECEIVES.party),
            Set.of(Relation.IN_THE_AGREEMENT.party, Relation.GUARANTOR_THAT_RECEIVES.party));

    @ParameterizedTest(name = "{0} of {1}: report {2}, testimony {3}, finding {4}")
    @CsvSource({
        "DELEGATE, PROMISOR_OF_OLD, answers-no-more, promisor-not-community, not-a-guarantor",
        "DELEGATE, OBLIGOR, , promisor-not-community, not-a-guarantor",
        "DELEGATE, BENEFICIARY, not-the-obligor, , not-a-guarantor",
        "DELEGATE, GUARANTOR, not-the-obligor, not-a-beneficiary, not-a-guarantor",
        "DELEGATE, IN_THE_AGREEMENT, not-the-obligor, not-a-beneficiary, not-a-guarantor",
        "DELEGATE, STRANGER, not-the-obligor, not-a-beneficiary, not-a-guarantor",
        "DELEGATE, NO_PARTY, speaks-for-nobody, speaks-for-nobody, speaks-for-nobody",
        "GUARANTOR, PROMISOR_OF_OLD, not-a-delegate, not-a-delegate, guarantor-is-party",
        "GUARANTOR, OBLIGOR, not-a-delegate, not-a-delegate, guarantor-is-party",
        "GUARANTOR, BENEFICIARY, not-a-delegate, not-a-delegate, guarantor-is-party",
        "GUARANTOR, GUARANTOR, not-a-delegate, not-a-delegate,",
        "GUARANTOR, GUARANTOR_THAT_RECEIVES, not-a-delegate, not-a-delegate, guarantor-is-party",
        "GUARANTOR, IN_THE_AGREEMENT, not-a-delegate, not-a-delegate, guarantor-is-party",
        "GUARANTOR, STRANGER, not-a-delegate, not-a-delegate, not-its-guarantor",
        "GUARANTOR, NO_PARTY, speaks-for-nobody, speaks-for-nobody, speaks-for-nobody",
        "SECRETARIAT, OBLIGOR, not-a-delegate, not-a-delegate, not-a-guarantor",
        "SECRETARIAT, BENEFICIARY, not-a-delegate, not-a-delegate, not-a-guarantor",
        "SECRETARIAT, GUARANTOR, not-a-delegate, not-a-delegate, not-a-guarantor",
        "SECRETARIAT, NO_PARTY, speaks-for-nobody, speaks-for-nobody, speaks-for-nobody",
        "ADMINISTRATOR, OBLIGOR, speaks-for-nobody, speaks-for-nobody, speaks-for-nobody",
        "ADMINISTRATOR, BENEFICIARY, speaks-for-nobody, speaks-for-nobody, speaks-for-nobody",
        "ADMINISTRATOR, GUARANTOR, speaks-for-nobody, speaks-for-nobody, speaks-for-nobody",
        "ADMINISTRATOR, NO_PARTY, speaks-for-nobody, speaks-for-nobody, speaks-for-nobody"
    })
    void each_act_is_allowed_or_refused_with_its_sentence(
            Role role,
            Relation relation,
            @org.jspecify.annotations.Nullable String report,
            @org.jspecify.annotations.Nullable String testimony,
            @org.jspecify.annotations.Nullable String finding) {
        assertThat(sentence(Voice.PROMISOR, role, relation)).isEqualTo(Optional.ofNullable(report));
        assertThat(sentence(Voice.COMMUNITY, role, relation)).isEqualTo(Optional.ofNullable(testimony));
        assertThat(sentence(Voice.GUARANTOR, role, relation)).isEqualTo(Optional.ofNullable(finding));
        assertThat(sentence(Voice.OTHER, role, relation)).isPresent();
    }

    @Test
    void an_administrator_states_nothing_even_with_a_second_role() {
        var both = new Speaker(
                UUID.randomUUID(), "Ambos", Set.of(Role.ADMINISTRATOR, Role.DELEGATE), Relation.OBLIGOR.party);
        assertThatExceptionOfType(VoiceRefusal.class).isThrownBy(() -> CONCERNED.mayHear(Voice.PROMISOR, both));
    }

    @Test
    void whoever_may_speak_speaks_for_its_party() {
        assertThat(CONCERNED.mayHear(Voice.COMMUNITY, speaker(Role.DELEGATE, Relation.BENEFICIARY)))
                .isEqualTo(Relation.BENEFICIARY.party);
    }

    private static Optional<String> sentence(Voice voice, Role role, Relation relation) {
        return CONCERNED
                .refusal(voice, speaker(role, relation))
                .map(refusal -> refusal.key().replace("commitment.refusal.voice.", ""));
    }

    private static Speaker speaker(Role role, Relation relation) {
        return new Speaker(
                UUID.randomUUID(), "Alguien", Set.of(role), relation == Relation.NO_PARTY ? null : relation.party);
    }
}
