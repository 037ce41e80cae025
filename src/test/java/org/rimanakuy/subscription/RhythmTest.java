package org.rimanakuy.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RhythmTest {

    private static final ZoneId LIMA = ZoneId.of("America/Lima");

    /** 27 November 2026 is a Friday. */
    @ParameterizedTest
    @CsvSource({
        "AT_ONCE, 2026-11-27T10:00,",
        "DAILY, 2026-11-27T07:29, 2026-11-27T07:30",
        "DAILY, 2026-11-27T07:30, 2026-11-28T07:30",
        "DAILY, 2026-12-31T12:00, 2027-01-01T07:30",
        "WEEKLY, 2026-11-27T10:00, 2026-11-30T07:30",
        "WEEKLY, 2026-11-30T07:00, 2026-11-30T07:30",
        "WEEKLY, 2026-11-30T07:30, 2026-12-07T07:30"
    })
    void the_next_letter_is_due_at_the_hour(Rhythm rhythm, LocalDateTime now, LocalDateTime next) {
        assertThat(rhythm.after(now.atZone(LIMA), LocalTime.of(7, 30)).map(ZonedDateTime::toLocalDateTime))
                .isEqualTo(Optional.ofNullable(next));
    }
}
