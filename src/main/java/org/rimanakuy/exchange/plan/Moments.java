package org.rimanakuy.exchange.plan;

import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.exchange.file.Problem;
import org.rimanakuy.exchange.file.Row;

/** Reads moments, such as {@code 2026-05-14T14:00:00Z}: a quorum may hang on a second of one. */
final class Moments {

    private static final int SIZE = 40;

    private Moments() {}

    static @Nullable Instant optional(Row row, String column) {
        var text = row.text(column, SIZE);
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeException impossible) {
            row.fault(column, Problem.MOMENT, text);
            return null;
        }
    }

    static Instant required(Row row, String column) {
        row.requiredText(column, SIZE);
        return row.isFaulty(column) || !(optional(row, column) instanceof Instant moment) ? Instant.EPOCH : moment;
    }
}
