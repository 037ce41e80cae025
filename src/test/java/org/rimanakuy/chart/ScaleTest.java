package org.rimanakuy.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScaleTest {

    @Test
    void ticks_are_round_and_reach_beyond_the_values() {
        assertThat(ticks("17", "93")).containsExactly(0, 50, 100);
        assertThat(ticks("40000000")).containsExactly(0, 10_000_000, 20_000_000, 30_000_000, 40_000_000);
        assertThat(ticks("0.15", "0.6")).containsExactly(0, .2, .4, .6);
    }

    @Test
    void an_axis_holds_zero_and_what_is_below_it() {
        assertThat(ticks("-12", "37")).containsExactly(-20, 0, 20, 40);
        assertThat(ticks("-7")).containsExactly(-8, -6, -4, -2, 0);
    }

    @Test
    void values_that_are_all_nothing_have_an_axis_too() {
        assertThat(ticks("0", "0")).containsExactly(0, .5, 1);
    }

    @Test
    void a_value_lies_between_the_ends_of_its_axis() {
        assertThat(Scale.of(List.of(new BigDecimal("50"))).at(new BigDecimal("25")))
                .isBetween(.4, .6);
    }

    private static double[] ticks(String... values) {
        return Scale.of(java.util.Arrays.stream(values).map(BigDecimal::new).toList()).ticks().stream()
                .mapToDouble(BigDecimal::doubleValue)
                .toArray();
    }
}
