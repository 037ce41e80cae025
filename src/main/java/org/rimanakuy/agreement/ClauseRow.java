package org.rimanakuy.agreement;

import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.Language;
import org.rimanakuy.shared.Wording;

/** One clause as lists and pages show it. */
public record ClauseRow(
        ClauseId id,
        int version,
        AgreementId agreement,
        String number,
        @Nullable String heading,
        String text,
        Wording wording,
        Language language,
        @Nullable String source) {

    public ClauseData data() {
        return new ClauseData(agreement, number, heading, text, wording, language, source);
    }
}
