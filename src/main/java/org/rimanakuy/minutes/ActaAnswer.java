package org.rimanakuy.minutes;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.PartyId;

/**
 * What a delegation answered to the version that became the acta.
 *
 * @param answeredBy who answered for it, or copied its answer from paper; empty for silence
 * @param paper what that paper is, and {@code scanSha256} the hash of its scan, which stays where it was scanned
 */
public record ActaAnswer(
        PartyId party,
        Answer answer,
        Instant answeredAt,
        @Nullable String answeredBy,
        @Nullable String paper,
        @Nullable String scanSha256) {

    public ActaAnswer {
        answer = answer.words() == null ? answer : new Answer(answer.kind(), CanonicalText.settled(answer.words()));
    }

    static ActaAnswer of(AnswerRow row) {
        return new ActaAnswer(
                row.party(), row.answer(), row.answeredAt(), row.answeredBy(), row.paper(), row.scanSha256());
    }

    AnswerRow row(int frozen) {
        return new AnswerRow(frozen, party, answer, answeredAt, answeredBy, paper, scanSha256, Optional.empty());
    }
}
