package org.rimanakuy.commitment;

import java.util.regex.Pattern;
import org.rimanakuy.shared.InvalidInputRefusal;

/** The number people say aloud in a meeting: {@code CM-2004-003}, the third of the promises made in 2004. */
public record CommitmentNumber(int year, int sequence) implements Comparable<CommitmentNumber> {

    private static final Pattern FORM = Pattern.compile("CM-(\\d{4})-(\\d{3,7})");
    /** Examples are numbered in a year in which nobody promised, so that they take no number from a real commitment. */
    static final int YEAR_OF_EXAMPLES = 1900;

    private static final long PER_YEAR = 10_000_000L;

    public CommitmentNumber {
        if (year < 1500 || year > 2200 || sequence < 1 || sequence >= PER_YEAR) {
            throw new InvalidInputRefusal("commitment.refusal.number", "CM-" + year + "-" + sequence);
        }
    }

    /** @throws InvalidInputRefusal when the text is no such number */
    public static CommitmentNumber parse(String text) {
        var form = FORM.matcher(text.strip().toUpperCase(java.util.Locale.ROOT));
        if (!form.matches()) {
            throw new InvalidInputRefusal("commitment.refusal.number", text);
        }
        return new CommitmentNumber(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)));
    }

    /** @param order as the register keeps it, to sort and to page by */
    public static CommitmentNumber ofOrder(long order) {
        return new CommitmentNumber((int) (order / PER_YEAR), (int) (order % PER_YEAR));
    }

    CommitmentNumber next() {
        return new CommitmentNumber(year, sequence + 1);
    }

    /** One number that sorts as the parts do, for an index. */
    long order() {
        return year * PER_YEAR + sequence;
    }

    static long firstOrderOf(int year) {
        return year * PER_YEAR;
    }

    @Override
    public int compareTo(CommitmentNumber other) {
        return Long.compare(order(), other.order());
    }

    @Override
    public String toString() {
        return "CM-%04d-%03d".formatted(year, sequence);
    }
}
