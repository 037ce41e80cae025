package org.rimanakuy.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rimanakuy.shared.InvalidInputRefusal;

class ActaNumberTest {

    @Test
    void the_first_of_a_year_is_one_and_the_next_is_by_value_not_by_letters() {
        assertThat(ActaNumber.after(2026, List.of())).hasToString("AC-2026-01");
        assertThat(ActaNumber.after(2026, List.of("AC-2026-99", "AC-2026-100", "AC-2026-07")))
                .hasToString("AC-2026-101");
    }

    @Test
    void what_people_type_is_read_whatever_its_case() {
        assertThat(ActaNumber.parse(" ac-2026-04 ")).isEqualTo(new ActaNumber(2026, 4));
    }

    @Test
    void what_is_no_number_is_refused() {
        for (var text : List.of("AC-26-4", "CM-2026-004", "AC-2026-00", "AC-9999-01")) {
            assertThatExceptionOfType(InvalidInputRefusal.class).isThrownBy(() -> ActaNumber.parse(text));
        }
    }
}
