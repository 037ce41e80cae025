package org.rimanakuy.perception;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.InvalidInputRefusal;
import org.rimanakuy.shared.PlaceId;
import org.rimanakuy.shared.Text;

/**
 * One time that people were asked.
 *
 * @param code {@code RP-2026-01}
 * @param instrument its code
 * @param place where people were asked; null for the whole register
 * @param askedFrom the first day
 * @param askedTo the last day; only then is there a result
 * @param askedBy who asked, an organisation
 */
public record RoundData(
        String code,
        String title,
        String instrument,
        @Nullable PlaceId place,
        LocalDate askedFrom,
        LocalDate askedTo,
        Manner manner,
        String askedBy) {

    private static final Pattern CODE = Pattern.compile("RP-\\d{4}-\\d{2,4}");

    public RoundData {
        code = code.strip();
        if (!CODE.matcher(code).matches()) {
            throw new InvalidInputRefusal("perception.refusal.round-code", code);
        }
        title = Text.required(title, Text.TITLE);
        askedBy = Text.required(askedBy, Text.TITLE);
        if (askedTo.isBefore(askedFrom)) {
            throw new InvalidInputRefusal("perception.refusal.ends-before", askedFrom, askedTo);
        }
    }
}
