package org.rimanakuy.perception;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A round on record.
 *
 * @param sheets how many were entered and still count
 * @param publishedOn from when its results are told and no more answers are taken; null before
 */
public record RoundRow(
        UUID id,
        int version,
        RoundData data,
        Instrument instrument,
        int sheets,
        @Nullable LocalDate publishedOn,
        boolean example) {

    public boolean isPublished() {
        return publishedOn != null;
    }
}
