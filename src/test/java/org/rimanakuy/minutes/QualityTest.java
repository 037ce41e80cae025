package org.rimanakuy.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rimanakuy.minutes.SampleProceedings.AGREEMENT;
import static org.rimanakuy.minutes.SampleProceedings.COMMUNITY;
import static org.rimanakuy.minutes.SampleProceedings.COMPANY;
import static org.rimanakuy.minutes.SampleProceedings.line;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rimanakuy.dialogue.Quorum;
import org.rimanakuy.dialogue.SessionGap;
import org.rimanakuy.shared.PartyId;

class QualityTest {

    private static Pledged pledged(@Nullable String due, @Nullable PartyId followUp) {
        return new Pledged(null, "Reservorio", COMPANY, List.of(COMMUNITY), due, followUp, 1);
    }

    /** Each promise as deadline and follow-up: {@code ds} has both, {@code d-} no follow-up, and so on. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "AGREEMENT,   none,  RESPONSIBLE DEADLINE FOLLOW_UP",
                "AGREEMENT,   ds,    none",
                "AGREEMENT,   d-,    FOLLOW_UP",
                "AGREEMENT,   -s,    DEADLINE",
                "AGREEMENT,   --,    DEADLINE FOLLOW_UP",
                "AGREEMENT,   ds ds, none",
                "AGREEMENT,   ds -s, DEADLINE",
                "AGREEMENT,   d- -s, DEADLINE FOLLOW_UP",
                "DECISION,    none,  none",
                "INFORMATION, none,  none",
                "RESERVATION, none,  none",
                "PENDING,     none,  none",
            })
    void an_agreement_lacks_what_any_of_its_promises_lacks(
            LineKind kind, @Nullable String promises, @Nullable String lacks) {
        var line = line(AGREEMENT, 1, kind, "Algo", null);
        var pledges = promises == null
                ? List.<Pledged>of()
                : Arrays.stream(promises.split(" "))
                        .map(one -> pledged(one.startsWith("d") ? "2026" : null, one.endsWith("s") ? COMPANY : null))
                        .toList();
        var quality = Quality.of(List.of(), List.of(line), Map.of(AGREEMENT, pledges), Map.of());
        assertThat(quality.of(AGREEMENT))
                .isEqualTo(
                        lacks == null
                                ? Set.of()
                                : Arrays.stream(lacks.split(" "))
                                        .map(LineGap::valueOf)
                                        .collect(Collectors.toSet()));
    }

    @Test
    void a_decision_lacks_a_quorum_where_the_rule_was_not_met_and_not_where_there_is_no_rule() {
        var line = line(AGREEMENT, 1, LineKind.DECISION, "Algo", null);
        var missed = new Quorum(2, List.of(COMPANY), List.of(COMMUNITY), List.of());
        var without = new Quorum(null, List.of(COMPANY), List.of(), List.of());
        assertThat(Quality.of(List.of(), List.of(line), Map.of(), Map.of(AGREEMENT, missed))
                        .of(AGREEMENT))
                .containsExactly(LineGap.QUORUM);
        assertThat(Quality.of(List.of(), List.of(line), Map.of(), Map.of(AGREEMENT, without))
                        .isWhole())
                .isTrue();
    }

    @Test
    void the_figures_count_lines_and_not_promises() {
        assertThat(SampleProceedings.told().quality().figures()).isEqualTo(new QualityFigures(1, 2, 0, 1, 1, 1, 1));
    }

    @Test
    void what_the_session_lacks_counts_too() {
        var quality = Quality.of(List.of(SessionGap.NO_AGENDA, SessionGap.NO_DRAFTER), List.of(), Map.of(), Map.of());
        assertThat(quality.isWhole()).isFalse();
        assertThat(quality.figures().gaps()).isEqualTo(2);
    }
}
