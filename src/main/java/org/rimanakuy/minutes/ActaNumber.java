package org.rimanakuy.minutes;

import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;
import org.rimanakuy.shared.InvalidInputRefusal;

/** The number people say aloud: {@code AC-2026-04}, the fourth acta of the sessions of 2026. */
public record ActaNumber(int year, int sequence) {

    /** Examples are numbered in a year in which nobody met, so that they take no number from a real acta. */
    static final int YEAR_OF_EXAMPLES = 1900;

    private static final Pattern FORM = Pattern.compile("AC-(\\d{4})-(\\d{2,6})");
    private static final int MOST = 999_999;

    public ActaNumber {
        if (year < 1500 || year > 2200 || sequence < 1 || sequence > MOST) {
            throw new InvalidInputRefusal("minutes.acta.refusal.acta-number", "AC-" + year + "-" + sequence);
        }
    }

    /** @throws InvalidInputRefusal when the text is no such number */
    public static ActaNumber parse(String text) {
        var form = FORM.matcher(text.strip().toUpperCase(Locale.ROOT));
        if (!form.matches()) {
            throw new InvalidInputRefusal("minutes.acta.refusal.acta-number", text);
        }
        return new ActaNumber(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)));
    }

    /** @param taken all numbers of that year */
    static ActaNumber after(int year, Collection<String> taken) {
        var last = taken.stream()
                .map(ActaNumber::parse)
                .mapToInt(ActaNumber::sequence)
                .max()
                .orElse(0);
        return new ActaNumber(year, last + 1);
    }

    /** What all numbers of a year begin with. */
    static String prefix(int year) {
        return "AC-%04d-".formatted(year);
    }

    @Override
    public String toString() {
        return prefix(year) + "%02d".formatted(sequence);
    }
}
