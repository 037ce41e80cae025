package org.rimanakuy.budget;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import org.rimanakuy.shared.Money;

/**
 * Yearly amounts of several projects, added up in one currency. Rates use only those projects of which both amounts
 * are known, so that what nobody knows is not counted as nothing done.
 *
 * @param projects how many project-years there are
 * @param withPim those with a PIM above nothing of which the PIA is known
 * @param added those of {@code withPim} that had nothing in the PIA: put into the budget during the year
 * @param withoutAccrued those of which nobody says what was accrued
 * @param executable the PIM of those of which the accrued is known too
 * @param executed the accrued of those of which the PIM is known too
 */
public record Sums(
        String currency,
        long projects,
        long withPim,
        long added,
        long withoutAccrued,
        BigDecimal pia,
        BigDecimal pim,
        BigDecimal certified,
        BigDecimal accrued,
        BigDecimal paid,
        BigDecimal executable,
        BigDecimal executed) {

    public static Sums none(String currency) {
        var zero = Money.none(currency).amount();
        return new Sums(currency, 0, 0, 0, 0, zero, zero, zero, zero, zero, zero, zero);
    }

    public static Sums of(YearAmounts year) {
        var zero = Money.none(year.currency()).amount();
        var known = year.known();
        var pim = known.getOrDefault(AmountKind.PIM, zero);
        var accrued = known.getOrDefault(AmountKind.ACCRUED, zero);
        var comparable = known.containsKey(AmountKind.PIM) && known.containsKey(AmountKind.ACCRUED);
        return new Sums(
                year.currency(),
                1,
                pim.signum() > 0 && known.containsKey(AmountKind.PIA) ? 1 : 0,
                year.isAddedDuringYear() ? 1 : 0,
                known.containsKey(AmountKind.ACCRUED) ? 0 : 1,
                known.getOrDefault(AmountKind.PIA, zero),
                pim,
                known.getOrDefault(AmountKind.CERTIFIED, zero),
                accrued,
                known.getOrDefault(AmountKind.PAID, zero),
                comparable ? pim : zero,
                comparable ? accrued : zero);
    }

    public static Sums of(Collection<Sums> several, String currency) {
        return several.stream().reduce(none(currency), Sums::plus);
    }

    public Sums plus(Sums other) {
        if (!currency.equals(other.currency)) {
            throw BudgetRefusal.twoCurrencies(currency, other.currency);
        }
        return new Sums(
                currency,
                projects + other.projects,
                withPim + other.withPim,
                added + other.added,
                withoutAccrued + other.withoutAccrued,
                pia.add(other.pia),
                pim.add(other.pim),
                certified.add(other.certified),
                accrued.add(other.accrued),
                paid.add(other.paid),
                executable.add(other.executable),
                executed.add(other.executed));
    }

    public BigDecimal amount(AmountKind kind) {
        return switch (kind) {
            case PIA -> pia;
            case PIM -> pim;
            case CERTIFIED -> certified;
            case ACCRUED -> accrued;
            case PAID -> paid;
        };
    }

    public Money money(AmountKind kind) {
        return new Money(amount(kind), currency);
    }

    /** @return what was accrued of the PIM, where both are known; empty when there is no such PIM */
    public Optional<BigDecimal> executionRate() {
        return new Money(executed, currency).shareOf(new Money(executable, currency));
    }

    /** @return the share of the projects with a PIM that were put into the budget during the year; empty without any */
    public Optional<BigDecimal> shareAdded() {
        return withPim == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(added)
                        .divide(BigDecimal.valueOf(withPim), 4, java.math.RoundingMode.HALF_UP));
    }
}
