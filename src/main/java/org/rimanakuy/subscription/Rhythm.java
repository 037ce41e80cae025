package org.rimanakuy.subscription;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** How often somebody wants to be told. */
public enum Rhythm {
    AT_ONCE,
    DAILY,
    WEEKLY;

    /** @return when the next letter is due after that moment; empty where it is whenever there is something to tell */
    Optional<ZonedDateTime> after(ZonedDateTime now, LocalTime hour) {
        var today = now.with(hour);
        return switch (this) {
            case AT_ONCE -> Optional.empty();
            case DAILY -> Optional.of(today.isAfter(now) ? today : today.plusDays(1));
            case WEEKLY -> {
                var monday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
                yield Optional.of(monday.isAfter(now) ? monday : monday.plusWeeks(1));
            }
        };
    }
}
