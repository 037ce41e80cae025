package org.rimanakuy.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {

    private static final ZoneId LIMA = ZoneId.of("America/Lima");

    @ParameterizedTest
    @CsvSource({
        "20:00, 07:00, 2026-11-27T19:59:59,",
        "20:00, 07:00, 2026-11-27T20:00, 2026-11-28T07:00",
        "20:00, 07:00, 2026-11-27T23:59, 2026-11-28T07:00",
        "20:00, 07:00, 2026-11-28T00:00, 2026-11-28T07:00",
        "20:00, 07:00, 2026-11-28T06:59, 2026-11-28T07:00",
        "20:00, 07:00, 2026-11-28T07:00,",
        "12:00, 14:00, 2026-11-28T13:00, 2026-11-28T14:00",
        "12:00, 14:00, 2026-11-28T14:00,",
        "00:00, 00:00, 2026-11-28T00:00,"
    })
    void a_night_ends_in_the_morning_by_the_clock_of_the_place(
            LocalTime from, LocalTime until, LocalDateTime now, LocalDateTime ends) {
        var quiet = new QuietHours(from, until, Clock.system(LIMA));
        assertThat(quiet.endingAfter(instant(now)).map(end -> LocalDateTime.ofInstant(end, LIMA)))
                .isEqualTo(java.util.Optional.ofNullable(ends));
    }

    private static Instant instant(LocalDateTime there) {
        return there.atZone(LIMA).toInstant();
    }
}
