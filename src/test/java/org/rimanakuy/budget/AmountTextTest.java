package org.rimanakuy.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rimanakuy.shared.InvalidInputRefusal;

class AmountTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1234|1234",
                "1,234|1234",
                "1.234|1234",
                "1.23|1.23",
                "1,5|1.5",
                "1,234,567.89|1234567.89",
                "1.234.567,89|1234567.89",
                "1 234 567,89|1234567.89",
                "S/ 1,234.50|1234.50",
                "S/. 12|12",
                "1'234'567|1234567",
                ".5|0.5",
                "-12.50|-12.50",
                "(1,200)|-1200",
                "-0.5|-0.5",
                "0|0"
            })
    void an_amount_is_read_however_a_spreadsheet_writes_it(String typed, BigDecimal amount) {
        assertThat(AmountText.read(typed))
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(amount));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "-", "—", "n.d.", "s/d"})
    void what_says_that_nothing_is_known_is_not_nothing(String typed) {
        assertThat(AmountText.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12a", "1,23,456", "1.234,567.8", "1,234,56", "=1+1", "1,2345", "12 %", "1.234.5678"})
    void what_could_be_two_amounts_or_none_is_refused(String typed) {
        assertThatThrownBy(() -> AmountText.read(typed)).isInstanceOf(InvalidInputRefusal.class);
    }

    @Test
    void any_amount_written_in_either_manner_reads_as_itself() {
        var random = new Random(7);
        for (var round = 0; round < 500; round++) {
            var amount = BigDecimal.valueOf(random.nextLong(100_000_000_000L), 2);
            var english = String.format(java.util.Locale.ENGLISH, "%,.2f", amount);
            var spanish = english.replace(',', ' ').replace('.', ',').replace(' ', '.');
            assertThat(AmountText.read(english).orElseThrow()).isEqualByComparingTo(amount);
            assertThat(AmountText.read(spanish).orElseThrow()).isEqualByComparingTo(amount);
        }
    }
}
