package org.rimanakuy.subscription;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Component;

/** When letters of each rhythm go: at {@code rimanakuy.digest.hour}, by the clock of the register's zone. */
@Component
class Timetable {

    private final Clock clock;
    private final LocalTime hour;

    Timetable(
            Clock clock,
            @Value("${rimanakuy.digest.hour}") @DateTimeFormat(iso = DateTimeFormat.ISO.TIME) LocalTime hour) {
        this.clock = clock;
        this.hour = hour;
    }

    /** @return when the next letter is due; empty where it is whenever there is something to tell */
    Optional<Instant> next(Rhythm rhythm) {
        return rhythm.after(clock.instant().atZone(clock.getZone()), hour).map(ZonedDateTime::toInstant);
    }
}
