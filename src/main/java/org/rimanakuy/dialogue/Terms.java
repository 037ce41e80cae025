package org.rimanakuy.dialogue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.InvalidInputRefusal;

/**
 * The terms of a roundtable, in working days.
 *
 * @param papers how long before a session its papers have to be handed out
 * @param circulate after a session, until its minutes circulate
 * @param correct after circulation, until corrections must have been proposed
 * @param answer after circulation, until each delegation must have answered; silence afterwards is recorded as silence
 * @param dispute after a dispute about what was agreed here was opened, until whoever promised must have answered it; null
 *     where nobody agreed on it: then the roundtable above holds, and last the term of the register
 */
@Embeddable
public record Terms(
        @Column(name = "days_papers") int papers,
        @Column(name = "days_circulate") int circulate,
        @Column(name = "days_correct") int correct,
        @Column(name = "days_answer") int answer,
        @Column(name = "days_dispute") @Nullable Integer dispute) {

    public static final Terms USUAL = new Terms(5, 5, 5, 10, null);
    private static final int LONGEST = 250;

    public Terms {
        Stream.of(papers, circulate, correct, answer, dispute)
                .filter(Objects::nonNull)
                .filter(days -> days < 0 || days > LONGEST)
                .findFirst()
                .ifPresent(days -> {
                    throw new InvalidInputRefusal("dialogue.refusal.term", days, LONGEST);
                });
        if (answer < correct) {
            throw new InvalidInputRefusal("dialogue.refusal.answer-before-correction", answer, correct);
        }
    }
}
