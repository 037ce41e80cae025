package org.rimanakuy.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a check came to.
 *
 * @param stated the value that somebody stated, in {@code unit}
 * @param recomputed what the formula gives, four decimals at most
 * @param difference stated less recomputed
 * @param unit of both; null for a bare number
 * @param bound of what was recomputed
 * @param orders where the formula compares orders: what is largest first, as each side states it
 * @param verdict empty where nothing was stated to compare with
 * @param judged whether the verdict is that of a person, because arithmetic alone would see nothing wrong
 * @param used the figures in the formula, in its order
 * @param remarks what must be said beside the verdict
 */
public record Finding(
        Optional<BigDecimal> stated,
        Optional<BigDecimal> recomputed,
        Optional<BigDecimal> difference,
        @Nullable Unit unit,
        Bound bound,
        List<List<String>> orders,
        Optional<Verdict> verdict,
        boolean judged,
        List<FigureData> used,
        List<Remark> remarks) {

    /** Something that must be said beside a verdict. */
    public enum Kind {
        /** Which figures have different years. */
        PERIODS,
        /** Which figures have different bases. */
        BASES,
        /** That they were combined all the same, and why. */
        ACROSS,
        /** A figure that the source does not give. */
        MISSING,
        /** A code that no figure has. */
        UNKNOWN,
        /** Units or bounds that cannot be reckoned with together. */
        UNITS,
        /** That whoever wrote the check found something else. */
        FOUND
    }

    /** @param arguments codes, years or words, as the sentence of the kind needs them */
    public record Remark(Kind kind, List<String> arguments) {

        static Remark of(Kind kind, String... arguments) {
            return new Remark(kind, List.of(arguments));
        }
    }

    public Finding {
        orders = List.copyOf(orders);
        used = List.copyOf(used);
        remarks = List.copyOf(remarks);
    }

    /** The years that its figures speak of, in their order, each once. */
    public List<String> periods() {
        return used.stream()
                .map(FigureData::period)
                .flatMap(Stream::ofNullable)
                .map(Years::toString)
                .distinct()
                .toList();
    }

    /** The bases of its figures, each once. */
    public List<String> bases() {
        return used.stream()
                .map(FigureData::base)
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
    }
}
