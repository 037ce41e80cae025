package org.rimanakuy.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A number while it is reckoned with. Ten decimals are kept in between, rounded half up; percents are kept as shares, so
 * that 93 % of an amount is a product.
 *
 * @param unit null for a bare number of the formula
 * @param used the figures it was made from
 */
record Amount(BigDecimal number, @Nullable Unit unit, Bound bound, List<FigureData> used) {

    private static final int DECIMALS = 10;
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    static Amount of(FigureData figure, BigDecimal value) {
        var number = figure.unit().equals(Unit.PERCENT) ? value.divide(HUNDRED) : value;
        return new Amount(number, figure.unit(), figure.bound(), List.of(figure));
    }

    static Amount bare(BigDecimal number) {
        return new Amount(number, null, Bound.EXACT, List.of());
    }

    /** The number as its unit is written: a share of 0.59 as 59. */
    BigDecimal written() {
        return Unit.PERCENT.equals(unit) ? number.multiply(HUNDRED) : number;
    }

    /** A bare number beside a percent is meant in percents: {@code F24+F25+F26 = 100}. */
    Amount beside(Amount other) {
        return unit == null && Unit.PERCENT.equals(other.unit)
                ? new Amount(number.divide(HUNDRED), Unit.PERCENT, bound, used)
                : this;
    }

    /** @return empty where units or bounds do not allow it */
    Optional<Amount> with(Formula.Operator operator, Amount other) {
        var unit = unitOf(operator, other);
        var bound = boundOf(operator, other);
        if (unit.isEmpty() || bound.isEmpty()) {
            return Optional.empty();
        }
        if (operator == Formula.Operator.DIVIDED && other.number.signum() == 0) {
            return Optional.empty();
        }
        var result = switch (operator) {
            case PLUS -> number.add(other.number);
            case MINUS -> number.subtract(other.number);
            case TIMES -> number.multiply(other.number);
            case DIVIDED -> number.divide(other.number, DECIMALS, RoundingMode.HALF_UP);
        };
        var all = new ArrayList<>(used);
        all.addAll(other.used);
        return Optional.of(new Amount(
                result,
                unit.get().orElse(null),
                bound.get(),
                all.stream().distinct().toList()));
    }

    /** The outer empty: not allowed; the inner: a bare number. */
    private Optional<Optional<Unit>> unitOf(Formula.Operator operator, Amount other) {
        var bare = unit == null && other.unit == null;
        return switch (operator) {
            case PLUS, MINUS -> {
                var same = unit == null || other.unit == null || unit.equals(other.unit);
                yield same ? Optional.of(Optional.ofNullable(unit == null ? other.unit : unit)) : Optional.empty();
            }
            case TIMES ->
                bare
                        ? Optional.of(Optional.empty())
                        : isShare()
                                ? Optional.of(Optional.ofNullable(other.unit == null ? unit : other.unit))
                                : other.isShare() ? Optional.of(Optional.ofNullable(unit)) : Optional.empty();
            case DIVIDED ->
                bare
                        ? Optional.of(Optional.empty())
                        : unit != null && unit.equals(other.unit)
                                ? Optional.of(Optional.of(Unit.RATIO))
                                : unit != null && (other.isShare() || Unit.COUNT.equals(other.unit))
                                        ? Optional.of(Optional.of(unit))
                                        : Optional.empty();
        };
    }

    /** By which an amount may be multiplied without becoming something else. */
    private boolean isShare() {
        return unit == null || unit.equals(Unit.PERCENT) || unit.equals(Unit.RATIO);
    }

    /** An upper bound stays one only where nothing turns it round. */
    private Optional<Bound> boundOf(Formula.Operator operator, Amount other) {
        if (bound == Bound.EXACT && other.bound == Bound.EXACT) {
            return Optional.of(Bound.EXACT);
        }
        var isRough = isRough(bound) && isRough(other.bound);
        if (isRough) {
            return Optional.of(Bound.ABOUT);
        }
        var stays = operator == Formula.Operator.PLUS
                && (bound == other.bound || bound == Bound.EXACT || other.bound == Bound.EXACT);
        return stays ? Optional.of(bound == Bound.EXACT ? other.bound : bound) : Optional.empty();
    }

    private static boolean isRough(Bound bound) {
        return bound == Bound.EXACT || bound == Bound.ABOUT;
    }
}
