package org.rimanakuy.project;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.rimanakuy.shared.Money;

/**
 * How much dearer a work became: what it was last said to cost against what it was first said to.
 *
 * @param share of the first cost, 1 for twice as dear, to four decimals; empty when the first was nothing
 */
public record Overrun(Money first, Money last, Money more, Optional<BigDecimal> share) {

    /** @param costs in one currency, the first first; empty when there are fewer than two */
    public static Optional<Overrun> of(List<Cost> costs) {
        if (costs.size() < 2) {
            return Optional.empty();
        }
        var first = costs.getFirst().money();
        var last = costs.getLast().money();
        var more = last.minus(first);
        return Optional.of(new Overrun(first, last, more, more.shareOf(first)));
    }
}
