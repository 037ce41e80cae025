package org.rimanakuy.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rimanakuy.commitment.Manner;
import org.rimanakuy.commitment.Voice;
import org.rimanakuy.project.ProjectId;
import org.rimanakuy.shared.Identity;
import org.rimanakuy.shared.InvalidInputRefusal;
import org.rimanakuy.shared.PartialDate;

class ProgressTest {

    private static final ProjectId WORK = ProjectId.next();

    @Test
    void the_latest_date_counts_and_on_one_date_what_was_recorded_last() {
        var progress = told(
                said(Voice.PROMISOR, "2024-05-01", "60"),
                said(Voice.PROMISOR, "2024-03", "40"),
                said(Voice.PROMISOR, "2024-05-01", "55"));
        assertThat(progress.latest(Voice.PROMISOR).orElseThrow().data().percent())
                .isEqualByComparingTo("55");
        assertThat(progress.version()).isEqualTo(3);
    }

    @Test
    void voices_are_apart_by_the_widest_difference_of_the_three_and_nobody_else_counts() {
        assertThat(told(said(Voice.PROMISOR, "2024", "60")).apart()).isEmpty();
        var progress = told(
                said(Voice.PROMISOR, "2024", "90"),
                said(Voice.COMMUNITY, "2024", "30"),
                said(Voice.GUARANTOR, "2024", "50"),
                said(Voice.OTHER, "2024", "0"));
        assertThat(progress.apart()).contains(new BigDecimal("60.00"));
    }

    @Test
    void less_than_the_same_voice_had_said_of_an_earlier_date_is_noticed() {
        var progress = told(
                said(Voice.PROMISOR, "2023", "60"),
                said(Voice.COMMUNITY, "2023", "80"),
                said(Voice.PROMISOR, "2024", "55"));
        assertThat(progress.of(Voice.PROMISOR))
                .extracting(progress::isLessThanBefore)
                .containsExactly(true, false);
        assertThat(progress.of(Voice.COMMUNITY))
                .extracting(progress::isLessThanBefore)
                .containsExactly(false);
    }

    @Test
    void what_nobody_could_look_up_is_refused() {
        assertThatThrownBy(() -> data(Voice.OTHER, "2024", "10", null)).isInstanceOf(InvalidInputRefusal.class);
        assertThatThrownBy(() -> data(Voice.OTHER, "2024", "100.5", "Diario")).isInstanceOf(InvalidInputRefusal.class);
    }

    private static Progress told(ProgressData... data) {
        return Progress.of(Arrays.stream(data)
                .map(one -> new ProgressRow(Identity.next(), WORK, one, Instant.EPOCH, List.of()))
                .toList());
    }

    private static ProgressData said(Voice voice, String asOf, String percent) {
        return data(voice, asOf, percent, "Diario");
    }

    private static ProgressData data(Voice voice, String asOf, String percent, @Nullable String source) {
        return new ProgressData(
                voice, null, PartialDate.parse(asOf), new BigDecimal(percent), null, source, Manner.FROM_SOURCE);
    }
}
