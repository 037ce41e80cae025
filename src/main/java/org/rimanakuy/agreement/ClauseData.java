package org.rimanakuy.agreement;

import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.Language;
import org.rimanakuy.shared.Text;
import org.rimanakuy.shared.Wording;

/**
 * A numbered part of an agreement.
 *
 * @param number as it is printed: 4, 4.2, IV
 * @param wording whether the text is literal, or a summary and then shown as one
 */
public record ClauseData(
        AgreementId agreement,
        String number,
        @Nullable String heading,
        String text,
        Wording wording,
        Language language,
        @Nullable String source) {

    public static final int NUMBER = 20;

    public ClauseData {
        number = Text.required(number, NUMBER);
        heading = Text.optional(heading, Text.TITLE);
        text = Text.required(text, Text.LONG);
        source = Text.optional(source, Text.SOURCE);
    }
}
