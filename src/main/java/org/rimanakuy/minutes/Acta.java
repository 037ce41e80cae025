package org.rimanakuy.minutes;

import java.util.List;
import java.util.Optional;

/**
 * A closed acta with everything that belongs to it, or what published sources tell of a session whose acta is not on
 * record. What is printed is {@code text}; the rest is for links, counts and lists.
 *
 * @param text what was hashed; empty for what only sources tell
 * @param answers those that count, of the silent too
 * @param addenda lines of later actas that change this one
 */
public record Acta(
        MinutesRow minutes,
        Proceedings proceedings,
        Optional<CanonicalText> text,
        List<AnswerRow> answers,
        List<CorrectionRow> corrections,
        List<AddendumRow> addenda) {

    public Acta {
        answers = List.copyOf(answers);
        corrections = List.copyOf(corrections);
        addenda = List.copyOf(addenda);
    }
}
