package org.rimanakuy.overdue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rimanakuy.dialogue.Escalation;
import org.rimanakuy.dialogue.EscalationStep;
import org.rimanakuy.overdue.Ladder.Rung;

class LadderTest {

    private static final LocalDate DUE = LocalDate.of(2026, 3, 1);
    private final Ladder usual = new Ladder(Escalation.USUAL);

    @Test
    void nobody_is_reminded_on_the_last_day_in_time() {
        assertThat(usual.reached(DUE, DUE, DUE)).isEmpty();
        assertThat(usual.reached(DUE, DUE, DUE.plusDays(1)))
                .extracting(rung -> rung.step().step())
                .containsExactly(EscalationStep.RESPONSIBLE);
    }

    @Test
    void each_step_comes_after_its_days() {
        assertThat(usual.reached(DUE, DUE, DUE.plusDays(59)))
                .extracting(Rung::position, Rung::on)
                .containsExactly(tuple(0, DUE.plusDays(1)), tuple(1, DUE.plusDays(15)), tuple(2, DUE.plusDays(30)));
        assertThat(usual.reached(DUE, DUE, DUE.plusDays(60))).hasSize(4);
    }

    @Test
    void an_answer_after_the_deadline_holds_for_thirty_days_and_then_it_starts_from_the_bottom() {
        var base = Ladder.base(DUE, Optional.of(DUE.plusDays(10)));
        assertThat(base).isEqualTo(DUE.plusDays(40));
        assertThat(usual.reached(DUE, base, DUE.plusDays(39))).isEmpty();
        assertThat(usual.reached(DUE, base, DUE.plusDays(40)))
                .extracting(Rung::position)
                .containsExactly(0);
    }

    @Test
    void a_report_from_before_the_deadline_answers_nothing() {
        assertThat(Ladder.base(DUE, Optional.of(DUE))).isEqualTo(DUE);
        assertThat(Ladder.base(DUE, Optional.empty())).isEqualTo(DUE);
    }

    @Test
    void a_roundtable_without_a_ladder_climbs_none() {
        assertThat(new Ladder(List.of()).reached(DUE, DUE, DUE.plusYears(3))).isEmpty();
    }
}
