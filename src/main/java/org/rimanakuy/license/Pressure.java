package org.rimanakuy.license;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.rimanakuy.commitment.Late;

/**
 * The pressure of overdue commitments at the end of a day: the sum of weight × min(days overdue, 730) / 365 over those
 * that were overdue by the deadline in force. Kept as whole weighted days, so that nothing is lost in adding.
 *
 * @param weightedDays the sum before it is divided by 365
 * @param count how many commitments it is the sum of
 * @param heaviest those that weigh most, the heaviest first, at most {@link #LISTED}
 */
public record Pressure(LocalDate day, long weightedDays, long count, List<Share> heaviest) {

    /** Of the formula; it changes when the formula does, and is printed beside every reading. */
    public static final String VERSION = "1";

    public static final int LISTED = 1_000;
    static final int YEAR = 365;
    static final int MOST_DAYS = 730;
    private static final int DECIMALS = 2;

    /**
     * What one commitment adds.
     *
     * @param weightedDays weight × days, of which no more than 730 count
     */
    public record Share(Late late, long weightedDays) {

        static Share of(Late late) {
            return new Share(late, (long) late.weight().value() * Math.min(late.days(), MOST_DAYS));
        }

        public BigDecimal value() {
            return divided(weightedDays);
        }
    }

    static final Comparator<Share> HEAVIEST_FIRST = Comparator.comparingLong(Share::weightedDays)
            .reversed()
            .thenComparing(share -> share.late().due())
            .thenComparing(share -> share.late().number());

    /** Of all of these. */
    static Pressure of(LocalDate day, List<Late> late) {
        var shares = late.stream().map(Share::of).sorted(HEAVIEST_FIRST).toList();
        return new Pressure(
                day,
                shares.stream().mapToLong(Share::weightedDays).sum(),
                shares.size(),
                shares.stream().limit(LISTED).toList());
    }

    /** Of both together. */
    Pressure plus(Pressure other) {
        return new Pressure(
                day,
                weightedDays + other.weightedDays,
                count + other.count,
                java.util.stream.Stream.concat(heaviest.stream(), other.heaviest.stream())
                        .sorted(HEAVIEST_FIRST)
                        .limit(LISTED)
                        .toList());
    }

    /** @return the sum, to two decimals, half up */
    public BigDecimal value() {
        return divided(weightedDays);
    }

    public Band band() {
        return Band.of(weightedDays);
    }

    /** @return the part of the whole that a share is, 0.25 for a quarter, to four decimals */
    public BigDecimal partOf(Share share) {
        return weightedDays == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(share.weightedDays())
                        .divide(BigDecimal.valueOf(weightedDays), 4, RoundingMode.HALF_UP);
    }

    static BigDecimal divided(long days) {
        return BigDecimal.valueOf(days).divide(BigDecimal.valueOf(YEAR), DECIMALS, RoundingMode.HALF_UP);
    }
}
