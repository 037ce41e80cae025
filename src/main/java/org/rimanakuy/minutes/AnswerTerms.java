package org.rimanakuy.minutes;

import java.time.LocalDate;
import org.rimanakuy.dialogue.Terms;
import org.rimanakuy.shared.WorkingDays;

/** The last day on which a correction may be proposed, and the last on which silence is not yet recorded. */
record AnswerTerms(LocalDate corrections, LocalDate answers) {

    static AnswerTerms from(LocalDate circulated, Terms terms, WorkingDays days) {
        return new AnswerTerms(days.after(circulated, terms.correct()), days.after(circulated, terms.answer()));
    }
}
