package org.rimanakuy.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class MoneyTest {

    private static final ExchangeRate DOLLARS_TO_SOLES =
            new ExchangeRate("USD", "PEN", new BigDecimal("2.7"), "note 8");

    @Test
    void half_a_cent_is_rounded_away_from_zero() {
        assertThat(Money.soles("0.005")).isEqualTo(Money.soles("0.01"));
        assertThat(Money.soles("-0.005")).isEqualTo(Money.soles("-0.01"));
        assertThat(Money.soles("0.0049")).isEqualTo(Money.soles("0"));
    }

    @Test
    void amounts_of_two_currencies_are_neither_added_nor_compared() {
        var dollars = Money.of("1", "USD");
        assertThatThrownBy(() -> Money.soles("1").plus(dollars)).isInstanceOf(CurrenciesDifferRefusal.class);
        assertThatThrownBy(() -> Money.sum(List.of(Money.soles("1"), dollars), "PEN"))
                .isInstanceOf(CurrenciesDifferRefusal.class);
        assertThatThrownBy(() -> Money.soles("1").isMoreThan(dollars)).isInstanceOf(CurrenciesDifferRefusal.class);
        assertThatThrownBy(() -> Money.soles("1").shareOf(dollars)).isInstanceOf(CurrenciesDifferRefusal.class);
    }

    @Test
    void a_rate_converts_its_own_currency_only() {
        assertThat(Money.of("1500000", "USD").at(DOLLARS_TO_SOLES)).isEqualTo(Money.soles("4050000.00"));
        assertThatThrownBy(() -> Money.soles("1").at(DOLLARS_TO_SOLES)).isInstanceOf(CurrenciesDifferRefusal.class);
    }

    @Test
    void a_rate_is_above_zero_and_between_two_currencies() {
        for (var none : List.of("0", "-1", "0.0000001", "1000000000")) {
            assertThatThrownBy(() -> new ExchangeRate("USD", "PEN", new BigDecimal(none), "x"))
                    .isInstanceOf(InvalidInputRefusal.class);
        }
        assertThatThrownBy(() -> new ExchangeRate("PEN", "PEN", BigDecimal.ONE, "x"))
                .isInstanceOf(InvalidInputRefusal.class);
    }

    @Test
    void an_unknown_currency_or_an_amount_no_column_holds_is_refused() {
        assertThatThrownBy(() -> Money.of("1", "SOLES")).isInstanceOf(InvalidInputRefusal.class);
        assertThatThrownBy(() -> Money.soles("100000000000000000")).isInstanceOf(InvalidInputRefusal.class);
        assertThat(Money.soles("99999999999999999.99").amount().precision()).isEqualTo(19);
    }

    @Test
    void a_share_of_nothing_is_unknown() {
        assertThat(Money.soles("5").shareOf(Money.soles("0"))).isEmpty();
        assertThat(Money.soles("59").shareOf(Money.soles("100"))).contains(new BigDecimal("0.5900"));
    }

    @Test
    void the_year_of_the_seed_for_each_inhabitant() {
        assertThat(Money.soles("617969496").dividedBy(67_931)).isEqualTo(Money.soles("9097.02"));
        assertThatThrownBy(() -> Money.soles("1").dividedBy(0)).isInstanceOf(InvalidInputRefusal.class);
    }

    @RepeatedTest(200)
    void adding_is_exact_and_its_order_does_not_matter(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        var a = any(random);
        var b = any(random);
        var c = any(random);
        assertThat(a.plus(b)).isEqualTo(b.plus(a));
        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
        assertThat(a.plus(b).minus(b)).isEqualTo(a);
        assertThat(a.plus(a.negated()).isNothing()).isTrue();
    }

    @RepeatedTest(200)
    void a_percentage_and_its_rest_differ_from_the_whole_by_a_cent_at_most(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        var whole = any(random);
        var percent = new BigDecimal(random.nextInt(10_001)).movePointLeft(2);
        var parts = whole.percent(percent).plus(whole.percent(new BigDecimal(100).subtract(percent)));
        assertThat(parts.minus(whole).amount().abs()).isLessThanOrEqualTo(new BigDecimal("0.01"));
    }

    private static Money any(Random random) {
        return new Money(new BigDecimal(new BigInteger(50, random), 2), Money.SOLES);
    }
}
