package org.rimanakuy.figure;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether figures may be reckoned with together. They may when they speak of the same years and of the same base, when
 * one names the other as its base, when the figure they are compared with names both, or when the same thing was
 * measured again: then the years tell a change, or make up a longer span. Everything else only if somebody says so.
 */
final class Combining {

    /** Why two figures are not to be combined. */
    enum Obstacle {
        PERIODS,
        BASES
    }

    /** @param one the figures that stand in the way, and why */
    record Clash(FigureData one, FigureData other, Obstacle obstacle) {}

    private Combining() {}

    /** @param target the stated figure that the result is compared with */
    static Optional<Clash> clash(
            List<FigureData> left, List<FigureData> right, @Nullable FigureData target, Formula.Operator operator) {
        return left.stream()
                .flatMap(one -> right.stream().flatMap(other -> clash(one, other, target, operator).stream()))
                .findFirst();
    }

    private static Optional<Clash> clash(
            FigureData one, FigureData other, @Nullable FigureData target, Formula.Operator operator) {
        if (one.equals(other) || names(one, other) || names(other, one) || isMeasuredAgain(one, other, operator)) {
            return Optional.empty();
        }
        var period = clash(one, other);
        if (period.isPresent()) {
            return period;
        }
        var share = contains(one.base(), other.base()) || contains(other.base(), one.base());
        var both = target != null && isOf(target, one) && isOf(target, other);
        return share || both ? Optional.empty() : Optional.of(new Clash(one, other, Obstacle.BASES));
    }

    /** Of the years alone; a figure without years agrees with none. */
    static Optional<Clash> clash(FigureData one, FigureData other) {
        return one.period() != null && one.period().equals(other.period())
                ? Optional.empty()
                : Optional.of(new Clash(one, other, Obstacle.PERIODS));
    }

    /** Two sides of a comparison: they speak of the same years, or those of one lie within those of the larger other. */
    static Optional<Clash> clash(List<FigureData> left, Formula.Relation relation, List<FigureData> right) {
        var pairs = left.stream()
                .flatMap(one -> right.stream().map(other -> new Clash(one, other, Obstacle.PERIODS)))
                .filter(pair -> !names(pair.one(), pair.other()) && !names(pair.other(), pair.one()))
                .toList();
        if (relation == Formula.Relation.EQUAL) {
            return pairs.stream()
                    .filter(pair -> clash(pair.one(), pair.other()).isPresent())
                    .findFirst();
        }
        var within = pairs.stream().allMatch(pair -> holds(pair.other(), pair.one()));
        var around = pairs.stream().allMatch(pair -> holds(pair.one(), pair.other()));
        return within || around ? Optional.empty() : Optional.of(pairs.getFirst());
    }

    private static boolean holds(FigureData one, FigureData other) {
        return one.period() != null && other.period() != null && one.period().holds(other.period());
    }

    private static boolean isMeasuredAgain(FigureData one, FigureData other, Formula.Operator operator) {
        var same = one.subject().equals(other.subject())
                && one.measure().equals(other.measure())
                && one.unit().equals(other.unit())
                && Objects.equals(one.base(), other.base());
        if (!same || one.period() == null || other.period() == null) {
            return false;
        }
        return switch (operator) {
            case MINUS, DIVIDED -> true;
            case PLUS -> !one.period().meets(other.period());
            case TIMES -> false;
        };
    }

    private static boolean isOf(FigureData target, FigureData part) {
        return names(target, part) || contains(target.base(), part.base());
    }

    /** Whether a figure names another as that of which it is a part. */
    private static boolean names(FigureData figure, FigureData other) {
        return figure.base() != null
                && Pattern.compile("\\b" + other.code() + "\\b")
                        .matcher(figure.base())
                        .find();
    }

    private static boolean contains(@Nullable String whole, @Nullable String part) {
        return whole == null || part == null
                ? whole == null && part == null
                : whole.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }
}
