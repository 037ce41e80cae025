package org.rimanakuy.license;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rimanakuy.commitment.AnswerTerm;

/**
 * How many answers were in term, in the year until a day.
 *
 * @param answered decided in that year and in term
 * @param decided whose term ended in that year, or that were answered in it
 */
public record InTerm(LocalDate day, long answered, long decided) {

    static InTerm of(LocalDate day, List<AnswerTerm> terms) {
        var decided = terms.stream()
                .filter(term -> term.isDecidedIn(day.minusDays(Responsiveness.LOOKED_BACK), day))
                .toList();
        var answered = decided.stream()
                .filter(term -> term.isInTerm() && term.isAnsweredBy(day))
                .count();
        return new InTerm(day, answered, decided.size());
    }

    InTerm plus(InTerm other) {
        return new InTerm(day, answered + other.answered, decided + other.decided);
    }

    /** @return the share in term, 0.5 for one half, to four decimals; empty when nothing was decided */
    public Optional<BigDecimal> share() {
        return decided == 0
                ? Optional.empty()
                : Optional.of(
                        BigDecimal.valueOf(answered).divide(BigDecimal.valueOf(decided), 4, RoundingMode.HALF_UP));
    }
}
