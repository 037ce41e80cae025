package org.rimanakuy.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    @ParameterizedTest
    @CsvSource({
        "2000,2000-04-23",
        "2008,2008-03-23",
        "2019,2019-04-21",
        "2024,2024-03-31",
        "2026,2026-04-05",
        "2038,2038-04-25"
    })
    void easter_falls_where_the_calendars_have_it(int year, LocalDate easter) {
        assertThat(WorkingDays.easter(year)).isEqualTo(easter);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-02", "2026-04-03", "2026-01-01", "2026-05-01", "2026-06-29", "2026-07-23", "2026-07-28", "2026-07-29",
        "2026-08-06", "2027-08-30", "2026-10-08", "2027-11-01", "2026-12-08", "2026-12-09", "2026-12-25", "2028-06-07"
    })
    void a_national_holiday_is_no_working_day(LocalDate holiday) {
        assertThat(WorkingDays.OF_PERU.isWorkingDay(holiday)).isFalse();
    }

    @Test
    void easter_monday_is_a_working_day_and_a_sunday_is_not() {
        assertThat(WorkingDays.OF_PERU.isWorkingDay(LocalDate.of(2026, 4, 6))).isTrue();
        assertThat(WorkingDays.OF_PERU.isWorkingDay(LocalDate.of(2026, 4, 5))).isFalse();
    }

    @Test
    void a_term_over_holy_week_leaves_out_its_holidays_and_weekend() {
        assertThat(WorkingDays.OF_PERU.after(LocalDate.of(2026, 4, 1), 2)).isEqualTo(LocalDate.of(2026, 4, 7));
    }

    @Test
    void a_local_feast_lengthens_the_term_where_it_is_kept() {
        var feast = LocalDate.of(2026, 11, 17);
        assertThat(WorkingDays.OF_PERU.after(LocalDate.of(2026, 11, 16), 1)).isEqualTo(feast);
        assertThat(new WorkingDays(Set.of(feast)).after(LocalDate.of(2026, 11, 16), 1))
                .isEqualTo(feast.plusDays(1));
    }
}
