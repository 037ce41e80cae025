package org.rimanakuy.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.commitment.Manner;
import org.rimanakuy.commitment.Voice;
import org.rimanakuy.shared.InvalidInputRefusal;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.Text;

/**
 * What one voice said of how much of a work was built on one date. It is never edited; a newer one supersedes it.
 *
 * @param party who said it; empty where the source names nobody
 * @param asOf for when it is said
 * @param percent of the whole work that was built then, from 0 to 100, two decimals
 * @param source where it can be looked up, or the paper it was copied from; empty for what an account said
 * @param manner how it came on record
 */
public record ProgressData(
        Voice voice,
        @Nullable PartyId party,
        PartialDate asOf,
        BigDecimal percent,
        @Nullable String words,
        @Nullable String source,
        Manner manner) {

    public static final int DECIMALS = 2;

    private static final BigDecimal WHOLE = new BigDecimal(100);

    public ProgressData {
        words = Text.optional(words, Text.LONG);
        source = manner == Manner.BY_ACCOUNT ? Text.optional(source, Text.SOURCE) : Text.required(source, Text.SOURCE);
        percent = checked(percent);
    }

    /** @throws InvalidInputRefusal for what can be no share of a work */
    static BigDecimal checked(BigDecimal percent) {
        if (percent.signum() < 0 || percent.compareTo(WHOLE) > 0) {
            throw new InvalidInputRefusal("progress.refusal.percent", percent);
        }
        return percent.setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
