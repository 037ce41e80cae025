package org.rimanakuy.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.rimanakuy.shared.PartialDate;

class ValidityTest {

    private static final PartialDate APRIL_2013 = PartialDate.parse("2013-04-11");

    @Test
    void a_table_is_in_force_up_to_its_last_day() {
        var table = SampleTables.valid(APRIL_2013);
        assertThat(table.validityOn(LocalDate.of(2013, 4, 11))).isEqualTo(Validity.IN_FORCE);
        assertThat(table.validityOn(LocalDate.of(2013, 4, 12))).isEqualTo(Validity.ENDED);
    }

    @Test
    void an_end_known_to_the_year_comes_with_its_last_day() {
        var table = SampleTables.valid(PartialDate.year(2021));
        assertThat(table.isInForce(LocalDate.of(2021, 12, 31))).isTrue();
    }

    @Test
    void a_table_does_not_stand_before_it_was_installed() {
        assertThat(SampleTables.valid(APRIL_2013).isInForce(LocalDate.of(2012, 7, 10)))
                .isFalse();
    }

    @Test
    void the_latest_renewal_says_until_when() {
        var table = SampleTables.valid(
                APRIL_2013,
                new Renewal("RM 1", null, PartialDate.year(2014)),
                new Renewal("RM 2", null, PartialDate.year(2015)));
        assertThat(table.validity()).contains(PartialDate.year(2015));
    }

    @Test
    void a_renewal_without_an_end_leaves_the_validity_unknown() {
        var table = SampleTables.valid(APRIL_2013, new Renewal("Reinstalación", null, null));
        assertThat(table.validityOn(LocalDate.of(2022, 5, 1))).isEqualTo(Validity.UNKNOWN);
        assertThat(table.isInForce(LocalDate.of(2022, 5, 1))).isFalse();
    }
}
