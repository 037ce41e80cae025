package org.rimanakuy.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rimanakuy.commitment.PledgeGap.BENEFICIARIES;
import static org.rimanakuy.commitment.PledgeGap.DEADLINE;
import static org.rimanakuy.commitment.PledgeGap.FOLLOW_UP;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rimanakuy.shared.InvalidInputRefusal;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.PartyId;

class PledgeDataTest {

    private static final PartyId COMPANY = new PartyId(new UUID(0, 1));
    private static final PartyId COMMUNITY = new PartyId(new UUID(0, 2));
    private static final PartyId MINISTRY = new PartyId(new UUID(0, 3));
    private static final Deadline DATED = Deadline.on(PartialDate.year(2030));
    private static final Deadline YEARLY =
            Deadline.of(PartialDate.year(2030), Recurrence.YEARLY, null, null, null, null);
    private static final Deadline WHENEVER = Deadline.of(null, null, null, "Con el permiso", null, null);

    static Stream<Arguments> gaps() {
        return Stream.of(
                Arguments.of(List.of(COMMUNITY), DATED, MINISTRY, Set.of()),
                Arguments.of(List.of(COMMUNITY), YEARLY, MINISTRY, Set.of()),
                Arguments.of(List.of(COMMUNITY), WHENEVER, MINISTRY, Set.of()),
                Arguments.of(List.of(COMMUNITY), Deadline.NONE, MINISTRY, Set.of(DEADLINE)),
                Arguments.of(List.of(COMMUNITY), DATED, null, Set.of(FOLLOW_UP)),
                Arguments.of(List.of(COMMUNITY), Deadline.NONE, null, Set.of(DEADLINE, FOLLOW_UP)),
                Arguments.of(List.of(), DATED, MINISTRY, Set.of(BENEFICIARIES)),
                Arguments.of(List.of(), Deadline.NONE, MINISTRY, Set.of(BENEFICIARIES, DEADLINE)),
                Arguments.of(List.of(), DATED, null, Set.of(BENEFICIARIES, FOLLOW_UP)),
                Arguments.of(List.of(), Deadline.NONE, null, Set.of(BENEFICIARIES, DEADLINE, FOLLOW_UP)));
    }

    @ParameterizedTest
    @MethodSource
    void gaps(List<PartyId> beneficiaries, Deadline deadline, @Nullable PartyId followUp, Set<PledgeGap> expected) {
        assertThat(pledge(beneficiaries, deadline, followUp).gaps()).isEqualTo(expected);
    }

    @Test
    void nobody_promises_to_themselves() {
        assertThatExceptionOfType(InvalidInputRefusal.class)
                .isThrownBy(() -> pledge(List.of(COMPANY), Deadline.NONE, null));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Reparar la carretera., Reparar la carretera",
                "\"  Reparar   la\tcarretera \", Reparar la carretera",
                "\"La empresa se compromete a reparar, antes de la temporada de lluvias, la carretera de Espinar a Tintaya Marquiri\","
                        + " \"La empresa se compromete a reparar, antes de la temporada de lluvias, la carretera de…\""
            })
    void a_short_name_is_proposed_from_the_beginning_of_what_was_said(String said, String title) {
        assertThat(PledgeData.titleFrom(said)).isEqualTo(title);
    }

    private static PledgeData pledge(List<PartyId> beneficiaries, Deadline deadline, @Nullable PartyId followUp) {
        return new PledgeData(
                "Reparar",
                COMPANY,
                beneficiaries,
                deadline,
                followUp,
                new Classification(Weight.ORDINARY, null, null, null, false),
                null,
                null,
                null);
    }
}
