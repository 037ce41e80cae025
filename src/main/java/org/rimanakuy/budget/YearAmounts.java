package org.rimanakuy.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.Money;

/**
 * The money of one project in one year, all in one currency. An amount is null while no source gives it, which is not
 * nothing; none is negative.
 */
public record YearAmounts(
        String currency,
        @Nullable BigDecimal pia,
        @Nullable BigDecimal pim,
        @Nullable BigDecimal certified,
        @Nullable BigDecimal accrued,
        @Nullable BigDecimal paid) {

    public YearAmounts {
        currency = Money.knownCurrency(currency);
        pia = checked(AmountKind.PIA, pia, currency);
        pim = checked(AmountKind.PIM, pim, currency);
        certified = checked(AmountKind.CERTIFIED, certified, currency);
        accrued = checked(AmountKind.ACCRUED, accrued, currency);
        paid = checked(AmountKind.PAID, paid, currency);
        if (pia == null && pim == null && certified == null && accrued == null && paid == null) {
            throw BudgetRefusal.empty();
        }
    }

    public static YearAmounts of(String currency, Map<AmountKind, BigDecimal> amounts) {
        return new YearAmounts(
                currency,
                amounts.get(AmountKind.PIA),
                amounts.get(AmountKind.PIM),
                amounts.get(AmountKind.CERTIFIED),
                amounts.get(AmountKind.ACCRUED),
                amounts.get(AmountKind.PAID));
    }

    public @Nullable BigDecimal amount(AmountKind kind) {
        return switch (kind) {
            case PIA -> pia;
            case PIM -> pim;
            case CERTIFIED -> certified;
            case ACCRUED -> accrued;
            case PAID -> paid;
        };
    }

    /** Those that are known. */
    public Map<AmountKind, BigDecimal> known() {
        var known = new EnumMap<AmountKind, BigDecimal>(AmountKind.class);
        for (var kind : AmountKind.values()) {
            var amount = amount(kind);
            if (amount != null) {
                known.put(kind, amount);
            }
        }
        return known;
    }

    /** @return what was accrued of the PIM, four decimals; empty when either is unknown, or the PIM is nothing */
    public Optional<BigDecimal> executionRate() {
        return pim == null || accrued == null
                ? Optional.empty()
                : new Money(accrued, currency).shareOf(new Money(pim, currency));
    }

    /** Whether it was put into the budget during the year: it has a PIM, and the budget as approved knew it not. */
    public boolean isAddedDuringYear() {
        return pim != null && pim.signum() > 0 && pia != null && pia.signum() == 0;
    }

    public List<BudgetFlag> flags() {
        var flags = new ArrayList<BudgetFlag>();
        if (isAbove(accrued, pim)) {
            flags.add(BudgetFlag.ACCRUED_ABOVE_PIM);
        }
        if (isAbove(accrued, certified)) {
            flags.add(BudgetFlag.ACCRUED_ABOVE_CERTIFIED);
        }
        if (isAbove(paid, accrued)) {
            flags.add(BudgetFlag.PAID_ABOVE_ACCRUED);
        }
        return flags;
    }

    /** The sum, kind by kind; what is unknown in one of both is what the other says. */
    public YearAmounts plus(YearAmounts other) {
        if (!currency.equals(other.currency)) {
            throw BudgetRefusal.twoCurrencies(currency, other.currency);
        }
        var sum = known();
        other.known().forEach((kind, amount) -> sum.merge(kind, amount, BigDecimal::add));
        return of(currency, sum);
    }

    private static boolean isAbove(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one != null && other != null && one.compareTo(other) > 0;
    }

    private static @Nullable BigDecimal checked(AmountKind kind, @Nullable BigDecimal amount, String currency) {
        if (amount == null) {
            return null;
        }
        if (amount.signum() < 0) {
            throw BudgetRefusal.negative(kind, amount);
        }
        return new Money(amount, currency).amount();
    }
}
