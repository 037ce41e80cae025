package org.rimanakuy.minutes;

import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.InvalidInputRefusal;
import org.rimanakuy.shared.Text;

/**
 * What a delegation says to the text that circulates.
 *
 * @param words its reservation or its reason, in its own words; required for both, empty for an approval
 */
public record Answer(AnswerKind kind, @Nullable String words) {

    static final Answer SILENCE = new Answer(AnswerKind.SILENT, null);

    public Answer {
        words = Text.optional(words, Text.LONG);
        var needsWords = kind == AnswerKind.RESERVED || kind == AnswerKind.REFUSED;
        if (needsWords && words == null) {
            throw new InvalidInputRefusal(
                    kind == AnswerKind.RESERVED
                            ? "minutes.acta.refusal.reservation-words"
                            : "minutes.acta.refusal.refusal-words");
        }
        if (!needsWords && words != null) {
            throw new InvalidInputRefusal("minutes.acta.refusal.words-without-reservation");
        }
    }

    /** @throws InvalidInputRefusal for silence, which nobody says */
    Answer spoken() {
        if (kind == AnswerKind.SILENT) {
            throw new InvalidInputRefusal("minutes.acta.refusal.silence-is-not-said");
        }
        return this;
    }
}
