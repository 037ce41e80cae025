package org.rimanakuy.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.testing.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class SessionCalendarTest {

    @Autowired
    SessionCalendar calendar;

    @Test
    void a_published_session_tells_instants_in_utc_and_asks_for_no_rules_of_time_zones() {
        var text = calendar.publish("Mesa", List.of(entry("2026-07-14", Instant.parse("2026-07-14T14:00:00Z"))));
        assertThat(text)
                .contains("METHOD:PUBLISH", "DTSTART:20260714T140000Z", "SUMMARY:Sesión", "URL:https://example.org/s")
                .doesNotContain("VTIMEZONE", "ATTENDEE", "ORGANIZER");
    }

    @Test
    void a_session_whose_hour_nobody_knows_takes_its_whole_day() {
        assertThat(calendar.publish("Mesa", List.of(entry("2026-07-14", null))))
                .contains("DTSTART;VALUE=DATE:20260714");
    }

    @Test
    void a_session_known_to_the_month_is_in_no_calendar() {
        assertThat(calendar.publish("Mesa", List.of(entry("2026-07", null)))).doesNotContain("VEVENT");
    }

    private static CalendarEntry entry(String heldOn, Instant startsAt) {
        var data = new SessionData(
                RoundtableId.next(),
                SessionKind.ORDINARY,
                "Sesión",
                PartialDate.parse(heldOn),
                startsAt,
                null,
                TableInSession.LIMA,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null);
        var row = new SessionRow(
                SessionId.next(), 0, "SE-2026-01", data, SessionState.PLANNED, null, null, null, 0, null, false);
        return new CalendarEntry(row, null, "1. Agua", "https://example.org/s");
    }
}
