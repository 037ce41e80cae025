package org.rimanakuy.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rimanakuy.commitment.Said.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rimanakuy.shared.PartialDate;

class MoverTest {

    private static final LocalDate FOLLOWED = LocalDate.of(2024, 1, 1);
    private static final Deadline JUNE = Deadline.on(PartialDate.parse("2024-06-30"));
    private static final LocalDate TODAY = LocalDate.of(2024, 9, 1);

    private static Mover move(Deadline deadline, @Nullable LocalDate followedSince, StatementData... said) {
        return Position.of(deadline, followedSince, new Voices(List.of(said)), Optional.empty())
                .moveOn(TODAY);
    }

    @Test
    void with_a_running_deadline_it_is_the_promisors() {
        assertThat(move(JUNE, FOLLOWED)).isEqualTo(Mover.PROMISOR);
        assertThat(move(JUNE, FOLLOWED, reported("2024-07-01", Standing.STALLED)))
                .isEqualTo(Mover.PROMISOR);
    }

    @Test
    void without_a_deadline_it_is_the_roundtables() {
        assertThat(move(Deadline.NONE, FOLLOWED)).isEqualTo(Mover.ROUNDTABLE);
    }

    @Test
    void where_nobody_followed_it_is_the_roundtables_once_the_deadline_has_passed() {
        assertThat(move(JUNE, null)).isEqualTo(Mover.ROUNDTABLE);
        assertThat(move(Deadline.on(PartialDate.parse("2024-12-31")), null)).isEqualTo(Mover.PROMISOR);
    }

    @Test
    void a_fresh_claim_waits_thirty_days_for_the_community_and_then_for_the_guarantor() {
        assertThat(move(JUNE, FOLLOWED, reported("2024-08-02", Standing.FULFILLED)))
                .isEqualTo(Mover.COMMUNITY);
        assertThat(move(JUNE, FOLLOWED, reported("2024-08-01", Standing.FULFILLED)))
                .isEqualTo(Mover.GUARANTOR);
    }

    @Test
    void a_claim_the_community_has_answered_is_the_guarantors() {
        assertThat(move(
                        JUNE,
                        FOLLOWED,
                        reported("2024-08-20", Standing.FULFILLED),
                        told("2024-08-25", Standing.FULFILLED)))
                .isEqualTo(Mover.GUARANTOR);
    }

    @Test
    void a_dispute_is_the_guarantors() {
        assertThat(move(
                        JUNE,
                        FOLLOWED,
                        reported("2024-08-20", Standing.FULFILLED),
                        told("2024-08-25", Standing.NOT_FULFILLED)))
                .isEqualTo(Mover.GUARANTOR);
    }

    @Test
    void a_claim_without_evidence_goes_back_to_the_promisor() {
        assertThat(move(
                        JUNE,
                        FOLLOWED,
                        reported("2024-06-20", Standing.FULFILLED),
                        found("2024-08-25", Standing.NO_EVIDENCE)))
                .isEqualTo(Mover.PROMISOR);
    }

    @Test
    void a_refused_claim_goes_back_to_the_promisor_even_without_a_deadline() {
        assertThat(move(Deadline.NONE, FOLLOWED, found("2024-08-25", Standing.NOT_FULFILLED)))
                .isEqualTo(Mover.PROMISOR);
    }

    @Test
    void verified_or_ended_it_is_nobodys() {
        assertThat(move(JUNE, FOLLOWED, foundFulfilled("2024-07-01", "2024-06-01")))
                .isEqualTo(Mover.NOBODY);
        var ending = new Ending(Ended.WITHDRAWN, LocalDate.of(2024, 3, 1), "Sesión 2", null);
        assertThat(Position.of(JUNE, FOLLOWED, new Voices(List.of()), Optional.of(ending))
                        .moveOn(TODAY))
                .isEqualTo(Mover.NOBODY);
    }
}
