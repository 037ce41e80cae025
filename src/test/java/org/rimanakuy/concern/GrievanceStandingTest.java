package org.rimanakuy.concern;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.rimanakuy.shared.WorkingDays;

class GrievanceStandingTest {

    /** A Monday; the week has no holiday. */
    private static final LocalDate RECEIVED = LocalDate.of(2026, 3, 2);

    @Test
    void it_waits_five_working_days_to_be_acknowledged_and_is_then_late() {
        assertThat(on("2026-03-09").until()).contains(LocalDate.of(2026, 3, 9));
        assertThat(on("2026-03-09").isLate()).isFalse();
        assertThat(on("2026-03-11").daysLate()).isEqualTo(2);
        assertThat(on("2026-03-11").move()).isEqualTo(Move.SECRETARIAT);
    }

    @Test
    void an_acknowledged_one_waits_twenty_working_days_for_whoever_has_to_answer() {
        var standing = on("2026-03-10", step(GrievanceStep.ACKNOWLEDGED, "2026-03-03"));
        assertThat(standing.move()).isEqualTo(Move.ADDRESSEE);
        assertThat(standing.until()).contains(LocalDate.of(2026, 3, 31));
    }

    @Test
    void an_answer_that_nobody_appeals_in_term_settles_it_and_lateness_is_never_the_complainants() {
        var acknowledged = step(GrievanceStep.ACKNOWLEDGED, "2026-03-03");
        var answered = step(GrievanceStep.ANSWERED, "2026-03-10");
        assertThat(on("2026-03-31", acknowledged, answered).move()).isEqualTo(Move.COMPLAINANT);
        assertThat(on("2026-03-31", acknowledged, answered).isLate()).isFalse();
        assertThat(on("2026-04-01", acknowledged, answered).isSettled()).isTrue();
        assertThat(on("2026-04-01", acknowledged, answered).next()).isEmpty();
    }

    @Test
    void an_appeal_waits_for_a_second_answer_which_ends_it() {
        var appealed = on(
                "2026-03-20",
                step(GrievanceStep.ACKNOWLEDGED, "2026-03-03"),
                step(GrievanceStep.ANSWERED, "2026-03-10"),
                step(GrievanceStep.APPEALED, "2026-03-12"));
        assertThat(appealed.move()).isEqualTo(Move.ADDRESSEE);
        assertThat(appealed.next()).contains(GrievanceStep.ANSWERED_AGAIN);
        assertThat(on("2026-05-20", step(GrievanceStep.ANSWERED_AGAIN, "2026-03-20"))
                        .isSettled())
                .isTrue();
    }

    private static GrievanceStanding on(String day, StepTaken... steps) {
        return GrievanceStanding.of(RECEIVED, Arrays.asList(steps), WorkingDays.OF_PERU, LocalDate.parse(day));
    }

    private static StepTaken step(GrievanceStep step, String day) {
        return new StepTaken(step, LocalDate.parse(day), "Se dijo");
    }
}
