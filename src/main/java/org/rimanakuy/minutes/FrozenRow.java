package org.rimanakuy.minutes;

import java.time.Instant;
import java.time.LocalDate;

/** One version of the text as it circulated. */
public record FrozenRow(
        int number,
        Instant circulatedAt,
        LocalDate correctionsUntil,
        LocalDate answersUntil,
        String sha256,
        String text) {}
