package org.rimanakuy.notice;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Component;

/**
 * When nobody is told anything: from {@code rimanakuy.quiet.from} to {@code rimanakuy.quiet.until}, by the clock of the
 * register's zone and past midnight where the first is the later; never where both are the same.
 */
@Component
public class QuietHours {

    private final LocalTime from;
    private final LocalTime until;
    private final ZoneId zone;

    public QuietHours(
            @Value("${rimanakuy.quiet.from}") @DateTimeFormat(iso = DateTimeFormat.ISO.TIME) LocalTime from,
            @Value("${rimanakuy.quiet.until}") @DateTimeFormat(iso = DateTimeFormat.ISO.TIME) LocalTime until,
            Clock clock) {
        this.from = from;
        this.until = until;
        this.zone = clock.getZone();
    }

    /** @return when the quiet hours end within which that instant lies; empty outside of them */
    public Optional<Instant> endingAfter(Instant now) {
        var there = now.atZone(zone);
        var time = there.toLocalTime();
        var overnight = from.isAfter(until);
        var quiet =
                overnight ? !time.isBefore(from) || time.isBefore(until) : !time.isBefore(from) && time.isBefore(until);
        if (!quiet) {
            return Optional.empty();
        }
        var day = overnight && !time.isBefore(from) ? there.toLocalDate().plusDays(1) : there.toLocalDate();
        return Optional.of(day.atTime(until).atZone(zone).toInstant());
    }
}
