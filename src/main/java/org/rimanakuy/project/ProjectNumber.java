package org.rimanakuy.project;

import java.util.Locale;
import java.util.regex.Pattern;
import org.rimanakuy.shared.InvalidInputRefusal;

/** The number people say aloud: {@code PR-2007-001}, the first of the projects that were promised or budgeted in 2007. */
public record ProjectNumber(int year, int sequence) implements Comparable<ProjectNumber> {

    private static final Pattern FORM = Pattern.compile("PR-(\\d{4})-(\\d{3,7})");
    private static final long PER_YEAR = 10_000_000L;

    public ProjectNumber {
        if (year < 1500 || year > 2200 || sequence < 1 || sequence >= PER_YEAR) {
            throw new InvalidInputRefusal("project.refusal.number", "PR-" + year + "-" + sequence);
        }
    }

    /** @throws InvalidInputRefusal when the text is no such number */
    public static ProjectNumber parse(String text) {
        var form = FORM.matcher(text.strip().toUpperCase(Locale.ROOT));
        if (!form.matches()) {
            throw new InvalidInputRefusal("project.refusal.number", text);
        }
        return new ProjectNumber(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)));
    }

    static ProjectNumber ofOrder(long order) {
        return new ProjectNumber((int) (order / PER_YEAR), (int) (order % PER_YEAR));
    }

    static long firstOrderOf(int year) {
        return year * PER_YEAR;
    }

    /** One number that sorts as the parts do, for an index. */
    long order() {
        return year * PER_YEAR + sequence;
    }

    @Override
    public int compareTo(ProjectNumber other) {
        return Long.compare(order(), other.order());
    }

    @Override
    public String toString() {
        return "PR-%04d-%03d".formatted(year, sequence);
    }
}
