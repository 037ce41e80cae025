package org.rimanakuy.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.figure.Finding.Kind;
import org.rimanakuy.figure.Finding.Remark;
import org.rimanakuy.figure.Formula.Relation;
import org.rimanakuy.figure.Formula.Term;

/** Recomputes one check from the figures on record. A pure function: the same figures give the same finding. */
final class Reckoner {

    private static final int SHOWN = 4;

    private final CheckData check;
    private final Map<String, FigureData> figures;
    private final List<Remark> remarks = new ArrayList<>();
    private final List<FigureData> used;
    private boolean apart;
    private @Nullable FigureData target;

    private Reckoner(CheckData check, Map<String, FigureData> figures) {
        this.check = check;
        this.figures = figures;
        this.used = check.parsed().codes().stream()
                .flatMap(code -> Stream.ofNullable(figures.get(code)))
                .toList();
    }

    /** @param figures by their codes, at least those that the formula names */
    static Finding of(CheckData check, Map<String, FigureData> figures) {
        return new Reckoner(check, figures).find();
    }

    private Finding find() {
        var formula = check.parsed();
        for (var code : formula.codes()) {
            var figure = figures.get(code);
            if (figure == null) {
                remarks.add(Remark.of(Kind.UNKNOWN, code));
            } else if (figure.value() == null) {
                remarks.add(Remark.of(Kind.MISSING, code, figure.measure()));
            }
        }
        if (!remarks.isEmpty()) {
            return nothing(Verdict.NOT_ENOUGH_DATA);
        }
        return switch (formula) {
            case Formula.Together(var one, var other) -> together(figure(one), figure(other));
            case Formula.SameOrder(var left, var right) -> orders(order(left), order(right));
            case Formula.Alone(var term) -> alone(term);
            case Formula.Comparison(var left, var relation, var right) -> compared(left, relation, right);
        };
    }

    private Finding together(FigureData one, FigureData other) {
        return nothing(isAllowed(Combining.clash(one, other)) && !apart ? Verdict.CONSISTENT : Verdict.PERIODS_DIFFER);
    }

    private Finding orders(List<String> left, List<String> right) {
        var verdict = left.equals(right) ? Verdict.CONSISTENT : Verdict.INCONSISTENT;
        return found(Optional.empty(), Optional.empty(), null, Bound.EXACT, List.of(left, right), verdict);
    }

    /** The things that were measured, the largest first: the order in which the formula names them says nothing. */
    private List<String> order(List<String> codes) {
        return codes.stream()
                .map(this::figure)
                .sorted(Comparator.comparing((FigureData one) -> Objects.requireNonNull(one.value()))
                        .reversed())
                .map(FigureData::thing)
                .toList();
    }

    private Finding alone(Term term) {
        var amount = reckon(term);
        if (amount.isEmpty()) {
            return nothing(apart ? Verdict.PERIODS_DIFFER : Verdict.NOT_ENOUGH_DATA);
        }
        var expected = check.expected();
        if (expected == null) {
            return found(
                    Optional.empty(), amount, amount.get().unit(), amount.get().bound(), List.of(), null);
        }
        var consistent = amount.get()
                        .written()
                        .setScale(expected.scale(), RoundingMode.HALF_UP)
                        .compareTo(expected)
                == 0;
        return found(
                Optional.of(expected),
                amount,
                amount.get().unit(),
                amount.get().bound(),
                List.of(),
                consistent ? Verdict.CONSISTENT : Verdict.INCONSISTENT);
    }

    private Finding compared(Term left, Relation relation, Term right) {
        var statedOnRight = right instanceof Term.Named || right instanceof Term.Literal;
        var statedSide = statedOnRight ? right : left;
        var otherSide = statedOnRight ? left : right;
        target = statedSide instanceof Term.Named(var code) ? figure(code) : null;
        var stated = reckon(statedSide);
        var other = reckon(otherSide);
        if (stated.isEmpty() || other.isEmpty()) {
            return nothing(apart ? Verdict.PERIODS_DIFFER : Verdict.NOT_ENOUGH_DATA);
        }
        var one = stated.get().beside(other.get());
        var two = other.get().beside(stated.get());
        var unit = one.unit() == null ? two.unit() : one.unit();
        if (one.unit() != null && two.unit() != null && !one.unit().equals(two.unit())) {
            remarks.add(Remark.of(Kind.UNITS, one.unit().code(), two.unit().code()));
            return nothing(Verdict.NOT_ENOUGH_DATA);
        }
        if (!isAllowed(Combining.clash(one.used(), relation, two.used()))) {
            return nothing(Verdict.PERIODS_DIFFER);
        }
        var holds = holds(statedOnRight ? two : one, relation, statedOnRight ? one : two, one);
        return found(
                Optional.of(one.written()),
                Optional.of(two),
                unit,
                two.bound(),
                List.of(),
                holds ? Verdict.CONSISTENT : Verdict.INCONSISTENT);
    }

    /** An equality holds as far as the stated value is told: 2.65 is not 2.6, for it rounds to 2.7. */
    private static boolean holds(Amount left, Relation relation, Amount right, Amount stated) {
        var compared = left.number().compareTo(right.number());
        return switch (relation) {
            case AT_MOST -> compared <= 0;
            case AT_LEAST -> compared >= 0;
            case LESS -> compared < 0;
            case MORE -> compared > 0;
            case EQUAL -> {
                var scale = Math.max(0, stated.written().stripTrailingZeros().scale());
                var other = stated == left ? right : left;
                yield other.bound() != Bound.LESS_THAN
                        && other.bound() != Bound.MORE_THAN
                        && other.written().setScale(scale, RoundingMode.HALF_UP).compareTo(stated.written()) == 0;
            }
        };
    }

    private Optional<Amount> reckon(Term term) {
        return switch (term) {
            case Term.Literal(var number) -> Optional.of(Amount.bare(number));
            case Term.Named(var code) ->
                Optional.of(Amount.of(
                        figure(code), Objects.requireNonNull(figure(code).value())));
            case Term.Operation(var operator, var left, var right) ->
                reckon(left).flatMap(one -> reckon(right).flatMap(two -> together(one, operator, two)));
        };
    }

    private Optional<Amount> together(Amount one, Formula.Operator operator, Amount two) {
        if (!isAllowed(Combining.clash(one.used(), two.used(), target, operator))) {
            return Optional.empty();
        }
        var result = one.with(operator, two);
        if (result.isEmpty()) {
            remarks.add(Remark.of(Kind.UNITS, word(one), word(two)));
        }
        return result;
    }

    private static String word(Amount amount) {
        return amount.unit() == null
                ? amount.number().toPlainString()
                : amount.unit().code();
    }

    /** Says what stands in the way; goes on only where the check says that it may. */
    private boolean isAllowed(Optional<Combining.Clash> clash) {
        if (clash.isEmpty()) {
            return true;
        }
        var one = clash.get().one();
        var other = clash.get().other();
        var periods = clash.get().obstacle() == Combining.Obstacle.PERIODS;
        remarks.add(
                periods
                        ? Remark.of(Kind.PERIODS, one.code(), told(one.period()), other.code(), told(other.period()))
                        : Remark.of(Kind.BASES, one.code(), told(one.base()), other.code(), told(other.base())));
        if (check.across() == null) {
            apart = true;
            return false;
        }
        var across = Remark.of(Kind.ACROSS, check.across());
        if (!remarks.contains(across)) {
            remarks.add(across);
        }
        return true;
    }

    private static String told(@Nullable Object value) {
        return value == null ? "–" : value.toString();
    }

    private FigureData figure(String code) {
        return Objects.requireNonNull(figures.get(code));
    }

    private Finding nothing(Verdict verdict) {
        return found(Optional.empty(), Optional.empty(), null, Bound.EXACT, List.of(), verdict);
    }

    private Finding found(
            Optional<BigDecimal> stated,
            Optional<Amount> recomputed,
            @Nullable Unit unit,
            Bound bound,
            List<List<String>> orders,
            @Nullable Verdict computed) {
        var told = check.found();
        var judged = told == Verdict.INCONSISTENT && (computed == null || computed == Verdict.CONSISTENT);
        if (!judged && told != null && computed != null && told != computed) {
            remarks.add(Remark.of(Kind.FOUND, told.name()));
        }
        var written = recomputed.map(amount -> shown(amount.written()));
        return new Finding(
                stated,
                written,
                stated.flatMap(value -> written.map(value::subtract).map(Reckoner::shown)),
                unit,
                bound,
                orders,
                Optional.ofNullable(judged ? Verdict.INCONSISTENT : computed),
                judged,
                used,
                remarks);
    }

    private static BigDecimal shown(BigDecimal number) {
        var rounded = number.setScale(SHOWN, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
