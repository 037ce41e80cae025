package org.rimanakuy.overdue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EndsTest {

    private static final LocalDate END = LocalDate.of(2026, 12, 31);
    private static final UUID TABLE = UUID.randomUUID();

    @Test
    void it_ends_soon_for_thirty_days_and_each_of_them_tells_the_same_crossing() {
        var soon = new Crossing(TABLE, CrossingKind.VALIDITY_SOON, END, END.minusDays(30));
        assertThat(Ends.crossed(TABLE, END, END.minusDays(31), 30)).isEmpty();
        assertThat(Ends.crossed(TABLE, END, END.minusDays(30), 30)).contains(soon);
        assertThat(Ends.crossed(TABLE, END, END.minusDays(3), 30)).contains(soon);
        assertThat(Ends.crossed(TABLE, END, END, 30)).contains(soon);
    }

    @Test
    void it_has_ended_on_the_day_after_its_last_and_is_not_told_again() {
        assertThat(Ends.crossed(TABLE, END, END.plusDays(1), 30))
                .contains(new Crossing(TABLE, CrossingKind.VALIDITY_ENDED, END, END.plusDays(1)));
        assertThat(Ends.crossed(TABLE, END, END.plusDays(2), 30)).isEmpty();
    }
}
