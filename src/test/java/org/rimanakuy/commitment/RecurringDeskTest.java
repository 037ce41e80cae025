package org.rimanakuy.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rimanakuy.testing.Acting.asSecretariat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.security.Role;
import org.rimanakuy.shared.PartialDate;
import org.springframework.beans.factory.annotation.Autowired;

/** A yearly promise: what is said about one of its dates comes to the desks of those who have to do something about it. */
class RecurringDeskTest extends PromiseWithVoices {

    @Autowired
    private WaitingService waiting;

    private PartialDate last = PartialDate.year(2000);
    private PartialDate next = PartialDate.year(2000);

    @BeforeEach
    void yearly() {
        last = PartialDate.day(today.minusDays(5));
        next = PartialDate.day(today.minusDays(5).plusYears(1));
        var seen = sheet().commitment();
        var data = seen.data().due(Deadline.of(last, Recurrence.YEARLY, null, null, null, null));
        asSecretariat(context, () -> commitments.correct(seen.id(), seen.version(), data, "Es un aporte anual"));
    }

    private Speak about(PartialDate date, Standing standing) {
        var seen = sheet().commitment();
        return new Speak(seen.id(), seen.version(), standing, "Sobre esa fecha", null, date);
    }

    private long waits(Waiting what) {
        assertThat(waiting.page(what, 0, 10)).hasSize(waiting.count(what));
        return waiting.count(what);
    }

    @Test
    void a_claim_and_a_dispute_about_one_date_go_from_desk_to_desk() {
        asCompany(() -> statements.report(about(last, Standing.FULFILLED)));
        assertThat(sheet().headline()).isEqualTo(Headline.CLAIMED);
        assertThat(sheet().mover()).isEqualTo(Mover.COMMUNITY);
        asCommunity(() -> assertThat(waits(Waiting.CLAIM)).isEqualTo(1));

        asCommunity(() -> statements.dispute(about(last, Standing.NOT_FULFILLED)));
        assertThat(sheet().headline()).isEqualTo(Headline.DISPUTED);
        assertThat(sheet().mover()).isEqualTo(Mover.PROMISOR);
        asCompany(() -> assertThat(waits(Waiting.ANSWER)).isEqualTo(1));
        as(
                Role.GUARANTOR,
                guarantor,
                () -> assertThat(waits(Waiting.VERIFICATION)).isZero());

        asCompany(() -> statements.report(about(next, Standing.NOT_STARTED)));
        asCompany(() -> assertThat(waits(Waiting.ANSWER))
                .as("not answered by a word on another date")
                .isEqualTo(1));

        asCompany(() -> statements.report(about(last, Standing.FULFILLED)));
        asCompany(() -> assertThat(waits(Waiting.ANSWER)).isZero());
        as(
                Role.GUARANTOR,
                guarantor,
                () -> assertThat(waits(Waiting.VERIFICATION)).isEqualTo(1));
        assertThat(sheet().mover()).isEqualTo(Mover.GUARANTOR);

        as(Role.GUARANTOR, guarantor, () -> statements.find(about(last, Standing.FULFILLED)));
        as(
                Role.GUARANTOR,
                guarantor,
                () -> assertThat(waits(Waiting.VERIFICATION)).isZero());
        assertThat(sheet().headline()).isEqualTo(Headline.IN_PROGRESS);
        assertThat(sheet().occurrences().getFirst().headline()).isEqualTo(Headline.FULFILLED);
    }

    @Test
    void a_date_that_passed_stays_on_the_promisors_desk_while_another_is_verified() {
        var seen = sheet().commitment();
        var earlier = PartialDate.day(today.minusDays(5).minusYears(1));
        var data = seen.data().due(Deadline.of(earlier, Recurrence.YEARLY, null, null, null, null));
        asSecretariat(context, () -> commitments.correct(seen.id(), seen.version(), data, "Empezó un año antes"));
        asCompany(() -> statements.report(about(earlier, Standing.FULFILLED)));
        asCompany(() -> statements.report(about(last, Standing.IN_PROGRESS)));
        asCommunity(() -> statements.tell(about(earlier, Standing.FULFILLED)));

        asCompany(() -> assertThat(waits(Waiting.REPORT)).isEqualTo(1));
        as(
                Role.GUARANTOR,
                guarantor,
                () -> assertThat(waits(Waiting.VERIFICATION)).isEqualTo(1));
        assertThat(sheet().mover()).isEqualTo(Mover.PROMISOR);
    }

    @Test
    void the_whole_cannot_be_disputed_for_what_was_claimed_of_one_date() {
        asCompany(() -> statements.report(about(last, Standing.FULFILLED)));
        assertThat(sheet().mayBeDisputed()).isTrue();
        assertThatExceptionOfType(VoiceRefusal.class)
                .isThrownBy(() -> asCommunity(() -> statements.dispute(saying(Standing.NOT_FULFILLED))));
    }
}
