package org.rimanakuy.minutes;

import org.jspecify.annotations.Nullable;
import org.rimanakuy.document.DocumentId;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.Text;

/**
 * What a delegation answered on paper, as the secretariat records it.
 *
 * @param paper what the document is, such as a letter of the third of May
 * @param scan the scanned document; of minutes copied from paper it may be left out, as their scan is with the session
 */
public record AnswerFor(
        PartyId party, String paper, @Nullable DocumentId scan, AnswerMinutes said) {

    public AnswerFor {
        paper = Text.required(paper, Text.SOURCE);
    }
}
