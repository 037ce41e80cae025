package org.rimanakuy.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @ValueSource(strings = {"2004", "2004-12", "2004-12-21"})
    void it_is_written_with_the_parts_that_are_known_and_no_others(String iso) {
        assertThat(PartialDate.parse(iso).iso()).isEqualTo(iso);
    }

    @Test
    void nothing_below_its_precision_is_kept() {
        assertThat(new PartialDate(LocalDate.of(2004, 12, 21), Precision.YEAR)).isEqualTo(PartialDate.year(2004));
        assertThat(new PartialDate(LocalDate.of(2004, 12, 21), Precision.MONTH))
                .isEqualTo(PartialDate.parse("2004-12"));
    }

    @Test
    void it_means_any_day_from_its_first_to_its_last() {
        assertThat(PartialDate.parse("2004-02").firstDay()).isEqualTo("2004-02-01");
        assertThat(PartialDate.parse("2004-02").lastDay()).isEqualTo("2004-02-29");
        assertThat(PartialDate.parse("2003").lastDay()).isEqualTo("2003-12-31");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2003-02-30", "2003-13", "20O3", "31/12/2003", "9999", "1066", "", "-1", "2003-1-1"})
    void an_impossible_date_is_refused(String text) {
        assertThatExceptionOfType(InvalidInputRefusal.class).isThrownBy(() -> PartialDate.parse(text));
    }
}
