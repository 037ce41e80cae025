package org.rimanakuy.budget;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.chart.Period;
import org.rimanakuy.place.Territory;

/**
 * What a page of money is drawn from.
 *
 * @param spending of one executor or of all, all years
 * @param currency the one that is told; the others have pages of their own
 * @param year the one that is broken down; null for all together
 * @param terms who governed when, drawn behind the years; none where several executors are told together
 * @param territory in which what was spent lies
 */
public record MoneyQuestion(
        List<Spending> spending, String currency, @Nullable Integer year, List<Period> terms, Territory territory) {

    public MoneyQuestion {
        spending = spending.stream()
                .filter(one -> one.sums().currency().equals(currency))
                .toList();
        terms = List.copyOf(terms);
    }

    /** The spending of the year asked for. */
    public List<Spending> within() {
        return year == null
                ? spending
                : spending.stream().filter(one -> one.year() == year).toList();
    }
}
