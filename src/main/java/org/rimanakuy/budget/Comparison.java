package org.rimanakuy.budget;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.rimanakuy.shared.Money;

/**
 * Two periods side by side, like for like: as many years in each, and something known of each year. Where that does not
 * hold the sums are told and nothing is concluded from them.
 */
public record Comparison(Side first, Side second) {

    /** @param unknown the years of which no budget is on record */
    public record Side(Years years, Sums sums, List<Integer> unknown) {

        static Side of(String currency, Collection<Spending> spending, Years years) {
            var within = spending.stream().filter(one -> years.hold(one.year())).toList();
            var known = within.stream().map(Spending::year).distinct().toList();
            return new Side(
                    years,
                    Sums.of(within.stream().map(Spending::sums).toList(), currency),
                    years.each().stream().filter(year -> !known.contains(year)).toList());
        }
    }

    public static Comparison of(String currency, Collection<Spending> spending, Years first, Years second) {
        return new Comparison(Side.of(currency, spending, first), Side.of(currency, spending, second));
    }

    public boolean isLikeForLike() {
        return first.years().count() == second.years().count()
                && first.unknown().isEmpty()
                && second.unknown().isEmpty();
    }

    /** @return by how much the second is more than the first, as a share of the first; empty when not comparable */
    public Optional<BigDecimal> growth(AmountKind kind) {
        var before = first.sums().money(kind);
        Money after = second.sums().money(kind);
        return isLikeForLike() ? after.minus(before).shareOf(before) : Optional.empty();
    }

    /** @return by how many points the execution rate moved; empty when not comparable */
    public Optional<BigDecimal> executionPoints() {
        var before = first.sums().executionRate();
        var after = second.sums().executionRate();
        return isLikeForLike() && before.isPresent() && after.isPresent()
                ? Optional.of(after.get().subtract(before.get()))
                : Optional.empty();
    }
}
