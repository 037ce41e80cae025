package org.rimanakuy.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rimanakuy.commitment.Said.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HeadlineTest {

    private static Headline.Reading headline(StatementData... said) {
        return Headline.of(new Voices(List.of(said)), Optional.empty());
    }

    private static Headline.Reading reading(Headline headline) {
        return new Headline.Reading(headline, null);
    }

    @Test
    void a_replaced_commitment_reads_replaced_whatever_was_said() {
        var ending = new Ending(Ended.REPLACED, LocalDate.of(2024, 1, 1), "Sesión 4", "CM-2024-001");
        var voices = new Voices(List.of(found("2023-01-01", Standing.FULFILLED)));
        assertThat(Headline.of(voices, Optional.of(ending))).isEqualTo(reading(Headline.REPLACED));
    }

    @Test
    void a_withdrawn_commitment_reads_withdrawn() {
        var ending = new Ending(Ended.WITHDRAWN, LocalDate.of(2024, 1, 1), "Sesión 4", null);
        assertThat(Headline.of(new Voices(List.of()), Optional.of(ending))).isEqualTo(reading(Headline.WITHDRAWN));
    }

    @Test
    void a_finding_of_fulfilment_is_the_only_way_to_fulfilled() {
        assertThat(headline(reported("2024-01-10", Standing.FULFILLED), found("2024-02-01", Standing.FULFILLED)))
                .isEqualTo(reading(Headline.FULFILLED));
    }

    @Test
    void a_dispute_after_the_finding_takes_fulfilled_away() {
        assertThat(headline(
                        reported("2024-01-10", Standing.FULFILLED),
                        found("2024-02-01", Standing.FULFILLED),
                        disputed("2024-03-01", Standing.NOT_FULFILLED)))
                .isEqualTo(reading(Headline.DISPUTED));
    }

    @Test
    void a_disputed_finding_is_in_dispute_even_where_the_promisor_never_claimed() {
        assertThat(headline(found("2024-02-01", Standing.FULFILLED), disputed("2024-03-01", Standing.NOT_FULFILLED)))
                .isEqualTo(reading(Headline.DISPUTED));
    }

    @Test
    void a_dispute_before_the_finding_does_not() {
        assertThat(headline(
                        reported("2024-01-10", Standing.FULFILLED),
                        disputed("2024-01-20", Standing.NOT_FULFILLED),
                        found("2024-02-01", Standing.FULFILLED)))
                .isEqualTo(reading(Headline.FULFILLED));
    }

    @Test
    void a_finding_of_non_fulfilment_stands_until_the_promisor_claims_again() {
        assertThat(headline(reported("2024-01-10", Standing.FULFILLED), found("2024-02-01", Standing.NOT_FULFILLED)))
                .isEqualTo(reading(Headline.NOT_FULFILLED));
        assertThat(headline(
                        reported("2024-01-10", Standing.FULFILLED),
                        found("2024-02-01", Standing.NOT_FULFILLED),
                        reported("2024-05-01", Standing.FULFILLED)))
                .isEqualTo(reading(Headline.CLAIMED));
    }

    @Test
    void a_mere_report_does_not_answer_a_finding_of_non_fulfilment() {
        assertThat(headline(found("2024-02-01", Standing.NOT_FULFILLED), reported("2024-05-01", Standing.IN_PROGRESS)))
                .isEqualTo(reading(Headline.NOT_FULFILLED));
    }

    @Test
    void a_finding_of_part_fulfilment_reads_partly_fulfilled() {
        assertThat(headline(found("2024-02-01", Standing.PARTLY_FULFILLED)))
                .isEqualTo(reading(Headline.PARTLY_FULFILLED));
    }

    @Test
    void a_claim_that_the_community_contradicts_is_in_dispute() {
        assertThat(headline(reported("2024-01-10", Standing.FULFILLED), told("2024-01-20", Standing.STALLED)))
                .isEqualTo(reading(Headline.DISPUTED));
    }

    @Test
    void a_word_of_the_community_before_the_claim_is_no_answer_to_it() {
        assertThat(headline(told("2023-12-01", Standing.NOT_STARTED), reported("2024-01-10", Standing.FULFILLED)))
                .isEqualTo(reading(Headline.CLAIMED));
    }

    @Test
    void a_claim_alone_is_declared_and_not_verified() {
        assertThat(headline(reported("2024-01-10", Standing.FULFILLED))).isEqualTo(reading(Headline.CLAIMED));
    }

    @Test
    void a_claim_the_community_shares_is_still_not_verified() {
        assertThat(headline(reported("2024-01-10", Standing.FULFILLED), told("2024-01-20", Standing.FULFILLED)))
                .isEqualTo(reading(Headline.CLAIMED));
    }

    @Test
    void a_finding_of_no_evidence_leaves_the_claim_unverified() {
        assertThat(headline(reported("2024-01-10", Standing.FULFILLED), found("2024-02-01", Standing.NO_EVIDENCE)))
                .isEqualTo(reading(Headline.CLAIMED));
    }

    @Test
    void work_under_way_is_told_with_whose_word_it_is() {
        assertThat(headline(reported("2024-01-10", Standing.IN_PROGRESS)))
                .isEqualTo(new Headline.Reading(Headline.IN_PROGRESS, Voice.PROMISOR));
        assertThat(headline(found("2024-01-10", Standing.STALLED)))
                .isEqualTo(new Headline.Reading(Headline.STALLED, Voice.GUARANTOR));
        assertThat(headline(reported("2024-01-10", Standing.PARTLY_FULFILLED)))
                .isEqualTo(new Headline.Reading(Headline.PARTLY_REPORTED, Voice.PROMISOR));
    }

    @Test
    void the_later_of_report_and_finding_tells_how_work_stands() {
        assertThat(headline(found("2024-01-10", Standing.STALLED), reported("2024-02-10", Standing.IN_PROGRESS)))
                .isEqualTo(new Headline.Reading(Headline.IN_PROGRESS, Voice.PROMISOR));
    }

    @Test
    void silence_reads_pending() {
        assertThat(headline()).isEqualTo(reading(Headline.PENDING));
    }

    @Test
    void neither_the_community_alone_nor_a_third_party_moves_the_headline() {
        assertThat(headline(told("2024-01-10", Standing.NOT_FULFILLED))).isEqualTo(reading(Headline.PENDING));
        assertThat(headline(published("2024-01-10", Standing.FULFILLED))).isEqualTo(reading(Headline.PENDING));
    }

    @Test
    void a_promisor_who_takes_a_claim_back_no_longer_claims() {
        assertThat(headline(reported("2024-01-10", Standing.FULFILLED), reported("2024-02-10", Standing.IN_PROGRESS)))
                .isEqualTo(new Headline.Reading(Headline.IN_PROGRESS, Voice.PROMISOR));
    }

    @Test
    void what_was_said_on_one_day_counts_in_the_order_in_which_it_was_recorded() {
        assertThat(headline(reported("2024-01", Standing.FULFILLED), reported("2024-01-31", Standing.STALLED)))
                .isEqualTo(new Headline.Reading(Headline.STALLED, Voice.PROMISOR));
    }

    @Test
    void a_claim_that_the_guarantor_found_still_under_way_is_no_claim_any_more() {
        assertThat(headline(reported("2024-01-10", Standing.FULFILLED), found("2024-02-01", Standing.STALLED)))
                .isEqualTo(new Headline.Reading(Headline.STALLED, Voice.GUARANTOR));
        assertThat(headline(
                        reported("2024-01-10", Standing.FULFILLED),
                        disputed("2024-01-20", Standing.STALLED),
                        found("2024-02-01", Standing.IN_PROGRESS)))
                .isEqualTo(new Headline.Reading(Headline.IN_PROGRESS, Voice.GUARANTOR));
    }
}
