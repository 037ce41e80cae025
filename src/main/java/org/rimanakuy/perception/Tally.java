package org.rimanakuy.perception;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Answers to one item, added up.
 *
 * @param answers how many
 * @param sum of the answers
 */
public record Tally(int answers, long sum) {

    static final Tally NONE = new Tally(0, 0);

    Tally plus(Tally other) {
        return new Tally(answers + other.answers, sum + other.sum);
    }

    /** @return to one decimal: more would tell more than so few answers can */
    public BigDecimal mean() {
        return answers == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(answers), 1, RoundingMode.HALF_UP);
    }
}
