package org.rimanakuy.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rimanakuy.commitment.Said.disputed;
import static org.rimanakuy.commitment.Said.found;
import static org.rimanakuy.commitment.Said.reported;
import static org.rimanakuy.commitment.Said.reportedFor;
import static org.rimanakuy.commitment.Said.told;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rimanakuy.commitment.AnswerTerm.Kind;
import org.rimanakuy.shared.Identity;
import org.rimanakuy.shared.Language;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.Wording;

class AnswerTermTest {

    @Test
    void a_claim_has_sixty_days_to_be_verified() {
        var term = terms(reported("2024-03-01", Standing.FULFILLED)).getFirst();

        assertThat(term.kind()).isEqualTo(Kind.CLAIM);
        assertThat(term.until()).isEqualTo("2024-04-30");
        assertThat(term.isInTerm()).isFalse();
    }

    @Test
    void a_finding_answers_the_claim_whatever_it_finds() {
        var claim = reported("2024-03-01", Standing.FULFILLED);

        assertThat(terms(claim, found("2024-04-30", Standing.NOT_FULFILLED))
                        .getFirst()
                        .isInTerm())
                .isTrue();
        assertThat(terms(claim, found("2024-05-01", Standing.FULFILLED))
                        .getFirst()
                        .isInTerm())
                .isFalse();
        assertThat(terms(claim, told("2024-03-05", Standing.FULFILLED))
                        .getFirst()
                        .answered())
                .isEmpty();
    }

    @Test
    void the_claim_repeated_starts_no_second_term_but_one_after_a_finding_does() {
        var claim = reported("2024-03-01", Standing.FULFILLED);
        var again = reported("2024-03-20", Standing.FULFILLED);

        assertThat(terms(claim, again)).hasSize(1);
        assertThat(terms(claim, found("2024-03-10", Standing.NO_EVIDENCE), again))
                .hasSize(2);
        assertThat(terms(claim, reported("2024-03-10", Standing.STALLED), again))
                .hasSize(2);
    }

    @Test
    void each_date_of_a_recurring_promise_has_terms_of_its_own() {
        assertThat(terms(
                        reportedFor("2022", "2023-01-10", Standing.FULFILLED),
                        reportedFor("2023", "2024-01-10", Standing.FULFILLED)))
                .hasSize(2);
    }

    @Test
    void a_dispute_waits_ten_working_days_for_the_promisor() {
        var terms = terms(
                reported("2024-03-01", Standing.FULFILLED),
                disputed("2024-03-04", Standing.NOT_FULFILLED),
                reported("2024-03-18", Standing.IN_PROGRESS));

        assertThat(terms).extracting(AnswerTerm::kind).containsExactly(Kind.CLAIM, Kind.DISPUTE);
        assertThat(terms.getLast().until()).isEqualTo("2024-03-18");
        assertThat(terms.getLast().isInTerm()).isTrue();
        assertThat(terms.getLast().daysTaken()).contains(14L);
    }

    @Test
    void a_term_counts_in_the_year_in_which_it_was_answered_or_ran_out() {
        var term = terms(reported("2024-03-01", Standing.FULFILLED)).getFirst();

        assertThat(term.isDecidedIn(LocalDate.parse("2024-04-29"), LocalDate.parse("2024-04-30")))
                .isTrue();
        assertThat(term.isDecidedIn(LocalDate.parse("2024-03-01"), LocalDate.parse("2024-04-29")))
                .as("it still runs")
                .isFalse();
        assertThat(term.isDecidedIn(LocalDate.parse("2024-04-30"), LocalDate.parse("2025-04-30")))
                .isFalse();
    }

    private static List<AnswerTerm> terms(StatementData... said) {
        var promisor = new PartyId(Identity.next());
        var data = new CommitmentData(
                new Promise("Posta", "Lo prometido", Wording.LITERAL, Language.ES),
                Origin.UNKNOWN,
                promisor,
                List.of(),
                PartialDate.parse("2020-01-01"),
                Deadline.NONE,
                null,
                new Classification(Weight.ORDINARY, null, null, null, false),
                null,
                null);
        return AnswerTerm.of(new CommitmentRecord(
                CommitmentId.next(),
                1,
                CommitmentNumber.parse("CM-2024-001"),
                data,
                promisor,
                List.of(said),
                Optional.empty(),
                false));
    }
}
