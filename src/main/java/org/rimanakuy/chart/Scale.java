package org.rimanakuy.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Round values along an axis that holds zero, and where each value lies between 0 and 1. */
record Scale(List<BigDecimal> ticks) {

    private static final int ABOUT = 4;
    private static final List<BigDecimal> STEPS =
            List.of(BigDecimal.ONE, BigDecimal.TWO, new BigDecimal(5), BigDecimal.TEN);

    static Scale of(Collection<BigDecimal> values) {
        var low = values.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
        var high = values.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        if (low.compareTo(high) == 0) {
            high = BigDecimal.ONE;
        }
        var step = step(high.subtract(low).divide(new BigDecimal(ABOUT), MathContext.DECIMAL64));
        var first = floor(low, step);
        var last = floor(high.negate(), step).negate();
        return new Scale(Stream.iterate(first, tick -> tick.compareTo(last) <= 0, tick -> tick.add(step))
                .toList());
    }

    /** An axis without round ends, for bars that carry their values: from the lowest to the highest, zero among them. */
    static Scale between(Collection<BigDecimal> values) {
        var low = values.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
        var high = values.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        return new Scale(List.of(low, low.compareTo(high) == 0 ? BigDecimal.ONE : high));
    }

    double at(BigDecimal value) {
        var low = ticks.getFirst();
        return value.subtract(low).doubleValue() / ticks.getLast().subtract(low).doubleValue();
    }

    private static BigDecimal step(BigDecimal least) {
        var power = BigDecimal.ONE.scaleByPowerOfTen(least.precision() - least.scale() - 1);
        return STEPS.stream()
                .map(power::multiply)
                .filter(step -> step.compareTo(least) >= 0)
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal floor(BigDecimal value, BigDecimal step) {
        return value.divide(step, 0, java.math.RoundingMode.FLOOR).multiply(step);
    }
}
