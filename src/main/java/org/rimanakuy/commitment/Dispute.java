package org.rimanakuy.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.rimanakuy.shared.WorkingDays;

/**
 * A beneficiary contradicts a claim or a finding of fulfilment; the promisor has a term to answer; the guarantor rules. It is no record of its own:
 * it follows from what was said, in order.
 *
 * @param ofFinding whether the guarantor had found fulfilment: then nothing the promisor says ends it
 * @param answerDue the last day to answer: as it was reckoned when it was opened, else {@link #WORKING_DAYS_TO_ANSWER}
 *     working days of the country after it
 * @param answer the promisor's first word after it
 * @param ruling the guarantor's first finding after it; that there is no evidence is no ruling
 * @param settledBy the same party's later word that the promise is fulfilled
 */
public record Dispute(
        StatementData opening,
        boolean ofFinding,
        LocalDate answerDue,
        Optional<StatementData> answer,
        Optional<StatementData> ruling,
        Optional<StatementData> settledBy) {

    public static final int WORKING_DAYS_TO_ANSWER = 10;

    /** All that were opened, oldest first. */
    static List<Dispute> in(List<StatementData> inOrderOfRecording) {
        return among(Voices.stillSaid(inOrderOfRecording).stream()
                .filter(word -> word.milestone() == null)
                .toList());
    }

    /** @param said by date, without what was taken back */
    static List<Dispute> among(List<StatementData> said) {
        var disputes = new ArrayList<Dispute>();
        for (var index = 0; index < said.size(); index++) {
            if (said.get(index).disputes()) {
                disputes.add(of(said.get(index), said.subList(0, index), said.subList(index + 1, said.size())));
            }
        }
        return List.copyOf(disputes);
    }

    private static Dispute of(StatementData opening, List<StatementData> before, List<StatementData> after) {
        return new Dispute(
                opening,
                before.stream()
                        .filter(word -> word.voice() == Voice.GUARANTOR && word.isOnTheMatterOf(opening))
                        .reduce((earlier, later) -> later)
                        .filter(finding -> finding.standing() == Standing.FULFILLED)
                        .isPresent(),
                Optional.ofNullable(opening.answerDue())
                        .orElseGet(() ->
                                WorkingDays.OF_PERU.after(opening.statedOn().lastDay(), WORKING_DAYS_TO_ANSWER)),
                first(after, word -> word.voice() == Voice.PROMISOR && word.isOnTheMatterOf(opening)),
                first(
                        after,
                        word -> word.voice() == Voice.GUARANTOR
                                && word.standing() != Standing.NO_EVIDENCE
                                && word.isOnTheMatterOf(opening)),
                first(
                        after,
                        word -> word.voice() == Voice.COMMUNITY
                                && word.standing() == Standing.FULFILLED
                                && word.isWordOfSameSpeakerAs(opening)));
    }

    /** Whether it is open, nobody has answered it, and that would be the answer. */
    boolean isAnsweredBy(StatementData word) {
        return isOpen() && answer.isEmpty() && word.voice() == Voice.PROMISOR && word.isOnTheMatterOf(opening);
    }

    /** Neither ruled nor settled, nor has the promisor given up the claim it was about. */
    public boolean isOpen() {
        return ruling.isEmpty()
                && settledBy.isEmpty()
                && (ofFinding
                        || answer.filter(word -> word.standing() != Standing.FULFILLED)
                                .isEmpty());
    }

    private static Optional<StatementData> first(List<StatementData> after, Predicate<StatementData> which) {
        return after.stream().filter(which).findFirst();
    }
}
