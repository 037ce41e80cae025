package org.rimanakuy.agreement;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.InvalidInputRefusal;
import org.rimanakuy.shared.Money;
import org.rimanakuy.shared.Text;

/**
 * What a company owes each year under an agreement.
 *
 * @param clause number of the clause it comes from
 * @param percentOfPretaxProfit percent, 0 to 100, of the year's profit before tax
 * @param minimumAmount the least for a year, in units of {@code currency}
 * @param currency ISO 4217
 * @param yearTo last year it holds; empty when the record names none
 */
@Embeddable
public record ContributionRule(
        @Nullable String clause,
        @Nullable BigDecimal percentOfPretaxProfit,
        @Nullable BigDecimal minimumAmount,
        @Nullable String currency,
        int yearFrom,
        @Nullable Integer yearTo,
        @Nullable String source) {

    private static final BigDecimal ALL = new BigDecimal(100);

    public ContributionRule {
        clause = Text.optional(clause, ClauseData.NUMBER);
        source = Text.optional(source, Text.SOURCE);
        if (percentOfPretaxProfit == null && minimumAmount == null) {
            throw new InvalidInputRefusal("agreement.refusal.rule-empty");
        }
        if (percentOfPretaxProfit != null) {
            percentOfPretaxProfit = percentOfPretaxProfit.setScale(3, java.math.RoundingMode.HALF_UP);
            if (percentOfPretaxProfit.signum() < 0 || percentOfPretaxProfit.compareTo(ALL) > 0) {
                throw new InvalidInputRefusal("agreement.refusal.percent", percentOfPretaxProfit);
            }
        }
        if (minimumAmount != null) {
            minimumAmount = minimumAmount.setScale(2, java.math.RoundingMode.HALF_UP);
            if (minimumAmount.signum() < 0) {
                throw new InvalidInputRefusal("agreement.refusal.amount-negative", minimumAmount);
            }
            currency = Money.knownCurrency(currency);
        }
        if (yearTo != null && yearTo < yearFrom) {
            throw new InvalidInputRefusal("agreement.refusal.years", yearFrom, yearTo);
        }
    }
}
