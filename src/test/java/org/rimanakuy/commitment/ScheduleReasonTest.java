package org.rimanakuy.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScheduleReasonTest {

    private static final LocalDate DUE = LocalDate.of(2026, 3, 1);

    @Test
    void days_overdue_are_told() {
        assertThat(ScheduleReason.of(new Schedule(ScheduleState.OVERDUE, DUE, null, 12)))
                .isEqualTo(new ScheduleReason("commitment.schedule.OVERDUE", List.of(12)));
    }

    @Test
    void a_claim_in_time_a_late_one_and_one_without_deadline_are_told_apart() {
        assertThat(reasonOfClaim(DUE, null)).isEqualTo("commitment.schedule.AWAITING_VERIFICATION");
        assertThat(reasonOfClaim(DUE, 3)).isEqualTo("commitment.schedule.AWAITING_VERIFICATION.late");
        assertThat(reasonOfClaim(null, null)).isEqualTo("commitment.schedule.AWAITING_VERIFICATION.no-deadline");
    }

    private static String reasonOfClaim(LocalDate due, Integer days) {
        return ScheduleReason.of(new Schedule(ScheduleState.AWAITING_VERIFICATION, due, DUE, days))
                .key();
    }
}
