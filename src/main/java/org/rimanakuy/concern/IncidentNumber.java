package org.rimanakuy.concern;

import java.util.Locale;
import java.util.regex.Pattern;
import org.rimanakuy.shared.InvalidInputRefusal;

/** The number people say aloud: {@code IN-2012-001}, the first of the incidents that began in 2012. */
public record IncidentNumber(int year, int sequence) {

    private static final Pattern FORM = Pattern.compile("IN-(\\d{4})-(\\d{3,6})");

    public IncidentNumber {
        if (year < 1500 || year > 2200 || sequence < 1 || sequence > 999_999) {
            throw new InvalidInputRefusal("concern.refusal.number", "IN-" + year + "-" + sequence);
        }
    }

    /** @throws InvalidInputRefusal when the text is no such number */
    public static IncidentNumber parse(String text) {
        var form = FORM.matcher(text.strip().toUpperCase(Locale.ROOT));
        if (!form.matches()) {
            throw new InvalidInputRefusal("concern.refusal.number", text);
        }
        return new IncidentNumber(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)));
    }

    @Override
    public String toString() {
        return "IN-%04d-%03d".formatted(year, sequence);
    }
}
