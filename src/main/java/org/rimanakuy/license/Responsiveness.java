package org.rimanakuy.license;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rimanakuy.commitment.AnswerTerm;

/**
 * How many of those who had to answer did so in term, in the year until a day: promisors to disputes, guarantors to claims.
 *
 * @param inTerm how many were answered in term, of how many
 * @param unanswered how many there are whose term ran out without an answer by that day
 * @param open those of them that wait longest, the longest first, at most {@link #LISTED}
 */
public record Responsiveness(InTerm inTerm, long unanswered, List<AnswerTerm> open) {

    static final int LISTED = 1_000;
    private static final Comparator<AnswerTerm> LONGEST_FIRST =
            Comparator.comparing(AnswerTerm::until).thenComparing(AnswerTerm::number);

    /** Calendar days looked back. */
    public static final int LOOKED_BACK = 365;

    static Responsiveness of(LocalDate day, List<AnswerTerm> terms) {
        var open = terms.stream()
                .filter(term -> term.until().isBefore(day) && !term.isAnsweredBy(day))
                .toList();
        return new Responsiveness(InTerm.of(day, terms), open.size(), longest(open.stream()));
    }

    /** Of both together. */
    Responsiveness plus(Responsiveness other) {
        return new Responsiveness(
                inTerm.plus(other.inTerm),
                unanswered + other.unanswered,
                longest(Stream.concat(open.stream(), other.open.stream())));
    }

    public LocalDate day() {
        return inTerm.day();
    }

    public long answered() {
        return inTerm.answered();
    }

    public long decided() {
        return inTerm.decided();
    }

    private static List<AnswerTerm> longest(Stream<AnswerTerm> all) {
        return all.sorted(LONGEST_FIRST).limit(LISTED).toList();
    }

    /** @return the share in term, 0.5 for one half, to four decimals; empty when nothing was decided */
    public Optional<BigDecimal> share() {
        return inTerm.share();
    }
}
