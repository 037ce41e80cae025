package org.rimanakuy.budget;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.chart.Period;
import org.rimanakuy.place.Territory;

/**
 * What a page of money is drawn from.
 *
 * @param all that was spent by one executor or by all, all years and currencies
 * @param currency the one that is told; the others have pages of their own
 * @param year the one that is broken down; null for all together
 * @param terms who governed when, drawn behind the years; none where several executors are told together
 * @param territory in which what was spent lies
 */
public record MoneyQuestion(
        List<Spending> all, String currency, @Nullable Integer year, List<Period> terms, Territory territory) {

    public MoneyQuestion {
        all = List.copyOf(all);
        terms = List.copyOf(terms);
    }

    /** The currencies of all of it, the one of most budgets first. */
    public List<String> currencies() {
        return Breakdown.currencies(all);
    }

    /** What was spent in the currency that is told. */
    public List<Spending> spending() {
        return all.stream()
                .filter(one -> one.sums().currency().equals(currency))
                .toList();
    }

    /** The spending of the year asked for. */
    public List<Spending> within() {
        return year == null
                ? spending()
                : spending().stream().filter(one -> one.year() == year).toList();
    }
}
