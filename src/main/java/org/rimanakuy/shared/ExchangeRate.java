package org.rimanakuy.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What one unit of a currency is worth in another, and who says so.
 *
 * @param from ISO 4217
 * @param to ISO 4217
 * @param rate units of {@code to} for one of {@code from}, six decimals, above zero
 * @param source where the rate was published
 */
public record ExchangeRate(String from, String to, BigDecimal rate, String source) {

    public ExchangeRate {
        from = Money.knownCurrency(from);
        to = Money.knownCurrency(to);
        if (from.equals(to)) {
            throw new InvalidInputRefusal("shared.refusal.rate-of-itself", from);
        }
        rate = rate.setScale(6, RoundingMode.HALF_UP);
        if (rate.signum() <= 0 || rate.precision() - rate.scale() > 9) {
            throw new InvalidInputRefusal("shared.refusal.rate", rate);
        }
        source = Text.required(source, Text.SOURCE);
    }
}
