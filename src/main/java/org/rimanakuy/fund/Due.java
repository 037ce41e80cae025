package org.rimanakuy.fund;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.agreement.ContributionRule;
import org.rimanakuy.shared.ExchangeRate;
import org.rimanakuy.shared.Money;

/**
 * What a year owes by its rule. A profit in another currency is first converted at its stated rate and rounded to the
 * cent; of that the percentage is taken and rounded to the cent.
 *
 * @param amount empty where the rule alone cannot tell it: no minimum, and no profit declared
 * @param profit as it was declared; negative for a loss
 * @param rate at which the profit was converted
 */
public record Due(Basis basis, Optional<Money> amount, Optional<Money> profit, Optional<ExchangeRate> rate) {

    /** What decides the amount. */
    public enum Basis {
        PERCENT,
        MINIMUM,
        FIXED,
        LOSS,
        UNDECLARED
    }

    /** Whether more may be due: no profit is declared, so the minimum is only the least. */
    public boolean isAtLeast() {
        return basis == Basis.UNDECLARED;
    }

    /** @param declared the profit declared for the year, where one was */
    static Due of(ContributionRule rule, Optional<EntryData> declared) {
        var minimum = minimum(rule);
        var percent = rule.percentOfPretaxProfit();
        if (percent == null) {
            return due(Basis.FIXED, minimum, declared.orElse(null));
        }
        if (declared.isEmpty()) {
            return due(Basis.UNDECLARED, minimum, null);
        }
        var stated = declared.get();
        var currency = minimum.map(Money::currency).orElse(stated.money().currency());
        var least = minimum.orElse(Money.none(currency));
        var profit = stated.in(currency);
        if (profit.isNegative()) {
            return due(Basis.LOSS, Optional.of(least), stated);
        }
        var share = profit.percent(percent);
        return due(least.isMoreThan(share) ? Basis.MINIMUM : Basis.PERCENT, Optional.of(share.atLeast(least)), stated);
    }

    private static Due due(Basis basis, Optional<Money> amount, @Nullable EntryData declared) {
        var stated = Optional.ofNullable(declared);
        return new Due(basis, amount, stated.map(EntryData::money), stated.map(EntryData::rate));
    }

    private static Optional<Money> minimum(ContributionRule rule) {
        var amount = rule.minimumAmount();
        var currency = rule.currency();
        return amount == null || currency == null ? Optional.empty() : Optional.of(new Money(amount, currency));
    }
}
