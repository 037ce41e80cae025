package org.rimanakuy.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class NumberWordsTest {

    private static final Locale PERU = Locale.forLanguageTag("es-PE");

    @Test
    void thousands_are_parted_by_commas_in_peru() {
        assertThat(NumberWords.in(PERU).number(1_234_567)).isEqualTo("1,234,567");
    }

    @Test
    void quechua_writes_numbers_as_peruvian_spanish_does() {
        assertThat(NumberWords.in(Locale.forLanguageTag("qu-PE")).number(new BigDecimal("1234.5")))
                .isEqualTo("1,234.5");
    }

    @Test
    void money_carries_the_sign_people_use() {
        assertThat(plain(NumberWords.in(PERU).money(new BigDecimal("1234.5"), "PEN")))
                .isEqualTo("S/ 1,234.50");
        assertThat(plain(NumberWords.in(Locale.ENGLISH).money(new BigDecimal("1234.5"), "USD")))
                .isEqualTo("$1,234.50");
    }

    @Test
    void a_share_has_one_decimal_at_most() {
        assertThat(plain(NumberWords.in(PERU).percent(new BigDecimal("0.57749"))))
                .isEqualTo("57.7%");
    }

    @Test
    void an_axis_has_three_digits_and_a_word_at_most() {
        assertThat(plain(NumberWords.in(PERU).brief(new BigDecimal("1534567")))).isEqualTo("1.53 M");
        assertThat(plain(NumberWords.in(Locale.ENGLISH).brief(new BigDecimal("-400000"))))
                .isEqualTo("-400K");
    }

    @Test
    void a_currency_has_a_name() {
        assertThat(NumberWords.in(PERU).currency("USD")).isEqualTo("dólares estadounidenses");
    }

    /** The spaces within a figure are unbreakable ones. */
    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }
}
