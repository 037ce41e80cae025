package org.rimanakuy.dialogue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.rimanakuy.shared.InvalidInputRefusal;

/**
 * The terms of a roundtable, in working days.
 *
 * @param papers how long before a session its papers have to be handed out
 * @param circulate after a session, until its minutes circulate
 * @param correct after circulation, until corrections must have been proposed
 * @param answer after circulation, until each delegation must have answered; silence afterwards is recorded as silence
 */
@Embeddable
public record Terms(
        @Column(name = "days_papers") int papers,
        @Column(name = "days_circulate") int circulate,
        @Column(name = "days_correct") int correct,
        @Column(name = "days_answer") int answer) {

    public static final Terms USUAL = new Terms(5, 5, 5, 10);
    private static final int LONGEST = 250;

    public Terms {
        for (var days : new int[] {papers, circulate, correct, answer}) {
            if (days < 0 || days > LONGEST) {
                throw new InvalidInputRefusal("dialogue.refusal.term", days, LONGEST);
            }
        }
        if (answer < correct) {
            throw new InvalidInputRefusal("dialogue.refusal.answer-before-correction", answer, correct);
        }
    }
}
