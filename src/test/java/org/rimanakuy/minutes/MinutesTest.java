package org.rimanakuy.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rimanakuy.dialogue.Terms;
import org.rimanakuy.shared.Refusal;
import org.rimanakuy.shared.WorkingDays;

class MinutesTest {

    private static final AnswerTerms TERMS =
            AnswerTerms.from(LocalDate.of(2026, 6, 1), Terms.USUAL, WorkingDays.OF_PERU);

    private static void circulate(Minutes minutes) {
        minutes.circulate(TERMS);
    }

    private static void close(Minutes minutes) {
        minutes.close(new ActaNumber(2026, 1), new CanonicalText("texto\n"), QualityFigures.NONE, Instant.EPOCH);
    }

    private static Minutes minutes(MinutesManner manner, MinutesState state) {
        var minutes = new Minutes(SampleProceedings.SESSION, manner, false);
        if (state != MinutesState.DRAFT) {
            circulate(minutes);
        }
        if (state == MinutesState.CLOSED) {
            close(minutes);
        }
        return minutes;
    }

    private static @Nullable String refusal(Minutes minutes, Consumer<Minutes> act) {
        try {
            act.accept(minutes);
            return null;
        } catch (Refusal refused) {
            return refused.key().replace("minutes.acta.refusal.", "");
        }
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "may",
            value = {
                "LIVE,        DRAFT,      may,            may,         not-circulating",
                "LIVE,        CIRCULATED, no-longer-typed, may,        may",
                "LIVE,        CLOSED,     closed,         closed,      closed",
                "FROM_PAPER,  DRAFT,      may,            may,         not-circulating",
                "FROM_PAPER,  CIRCULATED, no-longer-typed, may,        may",
                "FROM_PAPER,  CLOSED,     closed,         closed,      closed",
                "FROM_SOURCE, DRAFT,      from-source,    from-source, from-source",
            })
    void each_state_allows_what_leads_on_and_none_leads_back(
            MinutesManner manner,
            MinutesState state,
            @Nullable String transcribe,
            @Nullable String circulate,
            @Nullable String close) {
        assertThat(refusal(minutes(manner, state), it -> it.transcribe("Libro de actas", "Ana")))
                .isEqualTo(transcribe);
        assertThat(refusal(minutes(manner, state), MinutesTest::circulate)).isEqualTo(circulate);
        assertThat(refusal(minutes(manner, state), MinutesTest::close)).isEqualTo(close);
    }

    @Test
    void every_circulation_is_a_version_with_terms_of_its_own_in_working_days() {
        var minutes = minutes(MinutesManner.LIVE, MinutesState.CIRCULATED);
        assertThat(minutes.row().frozen()).isEqualTo(1);
        assertThat(minutes.row().correctionsUntil()).isEqualTo(LocalDate.of(2026, 6, 8));
        assertThat(minutes.row().answersUntil()).isEqualTo(LocalDate.of(2026, 6, 15));
        circulate(minutes);
        assertThat(minutes.row().frozen()).isEqualTo(2);
    }
}
