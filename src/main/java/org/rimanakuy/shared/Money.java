package org.rimanakuy.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Currency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An amount in one currency. It is kept to the cent, and rounded half up, away from zero, wherever arithmetic leaves
 * more digits. Amounts of two currencies are never added: one is first converted at a rate that is told.
 *
 * @param amount in units of {@code currency}, two decimals, up to 17 digits before the point; may be negative, because
 *     reversals are
 * @param currency ISO 4217
 */
public record Money(BigDecimal amount, String currency) {

    public static final String SOLES = "PEN";

    private static final int DECIMALS = 2;
    private static final BigDecimal TOO_MUCH = BigDecimal.TEN.pow(17);
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    public Money {
        amount = amount.setScale(DECIMALS, RoundingMode.HALF_UP);
        if (amount.abs().compareTo(TOO_MUCH) >= 0) {
            throw new InvalidInputRefusal("shared.refusal.amount-too-large", amount);
        }
        currency = knownCurrency(currency);
    }

    public static Money of(String amount, String currency) {
        return new Money(new BigDecimal(amount), currency);
    }

    public static Money soles(String amount) {
        return of(amount, SOLES);
    }

    public static Money none(String currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    /** @return the sum, nothing of {@code currency} when there are no amounts; refused when one is of another currency */
    public static Money sum(Collection<Money> amounts, String currency) {
        return amounts.stream().reduce(none(currency), Money::plus);
    }

    /** @return the code as ISO 4217 writes it; refused when no currency has it */
    public static String knownCurrency(@Nullable String code) {
        try {
            return Currency.getInstance(String.valueOf(code)).getCurrencyCode();
        } catch (IllegalArgumentException unknown) {
            throw new InvalidInputRefusal("shared.refusal.currency", String.valueOf(code));
        }
    }

    public Money plus(Money other) {
        return new Money(amount.add(sameCurrency(other)), currency);
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(sameCurrency(other)), currency);
    }

    public Money negated() {
        return new Money(amount.negate(), currency);
    }

    /** @param percent 3 for three of a hundred */
    public Money percent(BigDecimal percent) {
        return new Money(amount.multiply(percent).divide(HUNDRED), currency);
    }

    /** @return this for each of {@code count}, as for each inhabitant; refused when there are none */
    public Money dividedBy(long count) {
        if (count <= 0) {
            throw new InvalidInputRefusal("shared.refusal.divided-by-none", count);
        }
        return new Money(amount.divide(BigDecimal.valueOf(count), DECIMALS, RoundingMode.HALF_UP), currency);
    }

    /** @return this as a share of {@code whole}, four decimals (0.5900 is 59 %); empty when the whole is nothing */
    public Optional<BigDecimal> shareOf(Money whole) {
        var all = sameCurrency(whole);
        return all.signum() == 0 ? Optional.empty() : Optional.of(amount.divide(all, 4, RoundingMode.HALF_UP));
    }

    /** @return the greater of both */
    public Money atLeast(Money least) {
        return amount.compareTo(sameCurrency(least)) < 0 ? least : this;
    }

    /** @return this in the other currency of the rate; refused when the rate is not one of this currency */
    public Money at(ExchangeRate rate) {
        if (!rate.from().equals(currency)) {
            throw new CurrenciesDifferRefusal(currency, rate.from());
        }
        return new Money(amount.multiply(rate.rate()), rate.to());
    }

    public boolean isMoreThan(Money other) {
        return amount.compareTo(sameCurrency(other)) > 0;
    }

    public boolean isNegative() {
        return amount.signum() < 0;
    }

    public boolean isNothing() {
        return amount.signum() == 0;
    }

    private BigDecimal sameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new CurrenciesDifferRefusal(currency, other.currency);
        }
        return other.amount;
    }
}
