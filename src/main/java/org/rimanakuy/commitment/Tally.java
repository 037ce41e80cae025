package org.rimanakuy.commitment;

/**
 * How many are about to become overdue and how many are, by for how long.
 *
 * @param dueSoon those that are due within the days that count as soon
 */
public record Tally(long dueSoon, long upTo30, long upTo90, long upTo180, long over180) {

    public static final Tally NONE = new Tally(0, 0, 0, 0, 0);

    public long overdue() {
        return upTo30 + upTo90 + upTo180 + over180;
    }

    public long of(Lateness late) {
        return switch (late) {
            case UP_TO_30 -> upTo30;
            case UP_TO_90 -> upTo90;
            case UP_TO_180 -> upTo180;
            case OVER_180 -> over180;
        };
    }

    public Tally plus(Tally other) {
        return new Tally(
                dueSoon + other.dueSoon,
                upTo30 + other.upTo30,
                upTo90 + other.upTo90,
                upTo180 + other.upTo180,
                over180 + other.over180);
    }
}
