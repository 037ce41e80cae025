package org.rimanakuy.figure;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A formula over figures, as it is written in a check: {@code F02+F03 = F01}, {@code F11+F12 <= F06*(1-F10)},
 * {@code rank(F27,F28) = rank(F21,F22)}, {@code F16/F15}, or {@code F01 with F06}, which asks whether two figures may be
 * combined at all.
 */
public sealed interface Formula {

    /** The largest formula, in characters. */
    int LONGEST = 500;

    /** Something to be reckoned, with nothing in the formula to compare it with. */
    record Alone(Term term) implements Formula {}

    /** Two sides and how one should stand to the other. */
    record Comparison(Term left, Relation relation, Term right) implements Formula {}

    /** Two orders that should be the same: what is largest, what comes next. */
    record SameOrder(List<String> left, List<String> right) implements Formula {
        public SameOrder {
            left = List.copyOf(left);
            right = List.copyOf(right);
        }
    }

    /** Two figures that somebody might want to combine. */
    record Together(String one, String other) implements Formula {}

    /** Part of a side. */
    sealed interface Term {

        record Literal(BigDecimal number) implements Term {}

        record Named(String code) implements Term {}

        record Operation(Operator operator, Term left, Term right) implements Term {}
    }

    enum Operator {
        PLUS,
        MINUS,
        TIMES,
        DIVIDED
    }

    enum Relation {
        EQUAL,
        AT_MOST,
        AT_LEAST,
        LESS,
        MORE
    }

    /** Reads what somebody wrote; refused with the place at which it stops making sense. */
    static Formula parse(String text) {
        return new FormulaReader(text).read();
    }

    /** The codes of the figures in it, in the order in which they are named. */
    default Set<String> codes() {
        var codes = new LinkedHashSet<String>();
        switch (this) {
            case Alone(var term) -> codes(term).forEach(codes::add);
            case Comparison(var left, var ignored, var right) ->
                Stream.concat(codes(left), codes(right)).forEach(codes::add);
            case SameOrder(var left, var right) -> {
                codes.addAll(left);
                codes.addAll(right);
            }
            case Together(var one, var other) -> {
                codes.add(one);
                codes.add(other);
            }
        }
        return codes;
    }

    private static Stream<String> codes(Term term) {
        return switch (term) {
            case Term.Literal ignored -> Stream.of();
            case Term.Named(var code) -> Stream.of(code);
            case Term.Operation(var ignored, var left, var right) -> Stream.concat(codes(left), codes(right));
        };
    }
}
