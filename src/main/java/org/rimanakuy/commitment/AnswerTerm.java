package org.rimanakuy.commitment;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A term within which somebody had to answer, and when they did.
 *
 * @param began the day of the claim or the dispute
 * @param until the last day in term
 * @param answered the day of the answer; empty as long as there is none
 */
public record AnswerTerm(
        String number, String title, Kind kind, LocalDate began, LocalDate until, Optional<LocalDate> answered) {

    /** Who had to answer what. */
    public enum Kind {
        /** The promisor had to answer a dispute. */
        DISPUTE,
        /** A claim of fulfilment had to be verified. */
        CLAIM
    }

    /** Calendar days after a claim within which it should be verified. */
    public static final int DAYS_TO_VERIFY = 60;

    /** Whether it was answered, as far as was known at the end of that day. */
    public boolean isAnsweredBy(LocalDate day) {
        return answered.filter(on -> !on.isAfter(day)).isPresent();
    }

    public boolean isInTerm() {
        return answered.filter(on -> !on.isAfter(until)).isPresent();
    }

    /** Whether its term ended in the days after {@code from} until {@code to}, or it was answered in them. */
    public boolean isDecidedIn(LocalDate from, LocalDate to) {
        var decided = answered.filter(on -> on.isBefore(until)).orElse(until);
        return decided.isAfter(from) && !decided.isAfter(to);
    }

    public Optional<Long> daysTaken() {
        return answered.map(on -> DAYS.between(began, on));
    }

    /** Every term that began with what was said about a commitment, in order of the day on which it began. */
    static List<AnswerTerm> of(CommitmentRecord commitment) {
        var number = commitment.number().toString();
        var title = commitment.data().promise().title();
        var terms = new ArrayList<AnswerTerm>();
        for (var dispute : Dispute.in(commitment.statements())) {
            terms.add(new AnswerTerm(
                    number,
                    title,
                    Kind.DISPUTE,
                    dispute.opening().statedOn().lastDay(),
                    dispute.answerDue(),
                    dispute.answer().map(word -> word.statedOn().lastDay())));
        }
        var said = Voices.stillSaid(commitment.statements());
        for (var index = 0; index < said.size(); index++) {
            var word = said.get(index);
            if (isFirstClaim(said, index)) {
                var began = word.statedOn().lastDay();
                terms.add(new AnswerTerm(
                        number, title, Kind.CLAIM, began, began.plusDays(DAYS_TO_VERIFY), foundAfter(said, index)));
            }
        }
        return terms.stream()
                .sorted(java.util.Comparator.comparing(AnswerTerm::began))
                .toList();
    }

    /** A claim that only repeats the promisor's word before it starts no new term, unless a finding came between. */
    private static boolean isFirstClaim(List<StatementData> said, int index) {
        var claim = said.get(index);
        if (claim.voice() != Voice.PROMISOR || claim.standing() != Standing.FULFILLED || claim.milestone() != null) {
            return false;
        }
        return said.subList(0, index).stream()
                .filter(word -> word.isOnTheMatterOf(claim))
                .filter(word -> word.voice() == Voice.PROMISOR || word.voice() == Voice.GUARANTOR)
                .reduce((earlier, later) -> later)
                .filter(word -> word.voice() == Voice.PROMISOR && word.standing() == Standing.FULFILLED)
                .isEmpty();
    }

    private static Optional<LocalDate> foundAfter(List<StatementData> said, int index) {
        return said.subList(index + 1, said.size()).stream()
                .filter(word -> word.voice() == Voice.GUARANTOR && word.isOnTheMatterOf(said.get(index)))
                .findFirst()
                .map(word -> word.statedOn().lastDay());
    }
}
