package org.rimanakuy.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rimanakuy.commitment.Said.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rimanakuy.shared.PartialDate;

class DisputeTest {

    private static final LocalDate FOLLOWED = LocalDate.of(2024, 1, 1);
    private static final Deadline JUNE = Deadline.on(PartialDate.parse("2024-06-30"));
    private static final StatementData CLAIM = reported("2024-06-10", Standing.FULFILLED);
    private static final StatementData OPENED = disputed("2024-06-12", Standing.NOT_FULFILLED);

    private static Position position(StatementData... said) {
        return Position.of(JUNE, FOLLOWED, new Voices(List.of(said)), Optional.empty());
    }

    private static Dispute only(StatementData... said) {
        return Dispute.in(List.of(said)).getFirst();
    }

    @Test
    void the_promisor_has_ten_working_days_to_answer_and_the_guarantor_the_move_afterwards() {
        var disputed = position(CLAIM, OPENED);
        assertThat(disputed.headline()).isEqualTo(Headline.DISPUTED);
        assertThat(only(CLAIM, OPENED).answerDue()).isEqualTo(LocalDate.of(2024, 6, 26));
        assertThat(disputed.moveOn(LocalDate.of(2024, 6, 26))).isEqualTo(Mover.PROMISOR);
        assertThat(disputed.moveOn(LocalDate.of(2024, 6, 27))).isEqualTo(Mover.GUARANTOR);
    }

    @Test
    void repeating_the_claim_answers_a_dispute_but_does_not_lift_it() {
        var answered = position(CLAIM, OPENED, reported("2024-06-14", Standing.FULFILLED));
        assertThat(answered.headline()).isEqualTo(Headline.DISPUTED);
        assertThat(answered.moveOn(LocalDate.of(2024, 6, 15))).isEqualTo(Mover.GUARANTOR);
    }

    @Test
    void giving_the_claim_up_ends_the_dispute() {
        var givenUp = position(CLAIM, OPENED, reported("2024-06-14", Standing.IN_PROGRESS));
        assertThat(givenUp.headline()).isEqualTo(Headline.IN_PROGRESS);
        assertThat(only(CLAIM, OPENED, reported("2024-06-14", Standing.IN_PROGRESS))
                        .isOpen())
                .isFalse();
    }

    @Test
    void the_guarantors_finding_rules_on_it() {
        var ruled = found("2024-06-20", Standing.PARTLY_FULFILLED);
        assertThat(position(CLAIM, OPENED, ruled).headline()).isEqualTo(Headline.PARTLY_FULFILLED);
        assertThat(only(CLAIM, OPENED, ruled).ruling()).contains(ruled);
    }

    @Test
    void that_there_is_no_evidence_is_no_ruling() {
        assertThat(only(CLAIM, OPENED, found("2024-06-20", Standing.NO_EVIDENCE))
                        .isOpen())
                .isTrue();
    }

    @Test
    void the_beneficiarys_own_later_word_that_it_is_fulfilled_settles_it() {
        var settled = position(CLAIM, OPENED, told("2024-06-18", Standing.FULFILLED));
        assertThat(settled.headline()).isEqualTo(Headline.CLAIMED);
        assertThat(only(CLAIM, OPENED, told("2024-06-18", Standing.FULFILLED)).isOpen())
                .isFalse();
    }

    @Test
    void another_beneficiarys_agreement_settles_nothing() {
        var other = new StatementData(
                Voice.COMMUNITY,
                org.rimanakuy.shared.PartyId.of("01900000-0000-7000-8000-0000000000aa"),
                PartialDate.parse("2024-06-18"),
                Standing.FULFILLED,
                null,
                null,
                null,
                false,
                null);
        assertThat(position(CLAIM, OPENED, other).headline()).isEqualTo(Headline.DISPUTED);
    }

    @Test
    void each_dispute_has_its_own_answer() {
        var answer = reported("2024-06-14", Standing.IN_PROGRESS);
        var again = reported("2024-07-10", Standing.FULFILLED);
        var disputes = Dispute.in(List.of(CLAIM, OPENED, answer, again, disputed("2024-07-11", Standing.STALLED)));
        assertThat(disputes).hasSize(2);
        assertThat(disputes.getFirst().answer()).contains(answer);
        assertThat(disputes.getLast().answer()).isEmpty();
    }

    @Test
    void a_disputed_finding_that_its_opener_settles_is_fulfilled_again() {
        var verified = foundFulfilled("2024-06-20", "2024-06-10");
        var opened = disputed("2024-07-01", Standing.STALLED);
        assertThat(position(CLAIM, verified, opened).headline()).isEqualTo(Headline.DISPUTED);

        var settled = position(CLAIM, verified, opened, told("2024-07-05", Standing.FULFILLED));
        assertThat(settled.headline()).isEqualTo(Headline.FULFILLED);
        assertThat(settled.moveOn(LocalDate.of(2024, 7, 6))).isEqualTo(Mover.NOBODY);
        assertThat(settled.schedule(LocalDate.of(2024, 7, 6), 30).state()).isEqualTo(ScheduleState.ON_TIME);
    }

    @Test
    void nothing_the_promisor_says_ends_the_dispute_of_a_finding() {
        var verified = foundFulfilled("2024-06-20", "2024-06-10");
        var opened = disputed("2024-07-01", Standing.STALLED);
        var answer = reported("2024-07-03", Standing.IN_PROGRESS);
        assertThat(only(CLAIM, verified, opened, answer).isOpen()).isTrue();
        assertThat(position(CLAIM, verified, opened, answer).headline()).isEqualTo(Headline.DISPUTED);
    }

    @Test
    void a_finding_that_there_is_no_evidence_leaves_the_dispute_of_a_finding_open() {
        var opened = disputed("2024-07-01", Standing.STALLED);
        var found =
                position(foundFulfilled("2024-06-20", "2024-06-10"), opened, found("2024-07-10", Standing.NO_EVIDENCE));
        assertThat(found.headline()).isEqualTo(Headline.DISPUTED);
    }

    @Test
    void a_word_taken_back_takes_only_one_back() {
        var moved = told("2024-06-14", Standing.IN_PROGRESS);
        var takenBack = new StatementData(
                Voice.COMMUNITY,
                null,
                PartialDate.parse("2024-06-15"),
                Standing.STALLED,
                null,
                null,
                null,
                false,
                null,
                null,
                true,
                Manner.BY_ACCOUNT);
        var answered = reported("2024-06-16", Standing.FULFILLED);
        assertThat(new Voices(List.of(CLAIM, OPENED, moved, takenBack, answered)).openDispute())
                .isPresent();
    }
}
