package org.rimanakuy.dialogue;

import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;

/** How people call a session: {@code SE-2026-04}, the fourth of its year. A record from elsewhere may bring its own. */
record SessionCode(int year, int sequence) {

    private static final Pattern FORM = Pattern.compile("SE-(\\d{4})-(\\d{2,6})");

    static SessionCode nextOf(int year, Collection<String> taken) {
        var last = taken.stream()
                .map(FORM::matcher)
                .filter(code -> code.matches() && Integer.parseInt(code.group(1)) == year)
                .mapToInt(code -> Integer.parseInt(code.group(2)))
                .max();
        return new SessionCode(year, last.orElse(0) + 1);
    }

    /** What every code of that year begins with. */
    static String prefix(int year) {
        return String.format(Locale.ROOT, "SE-%04d-", year);
    }

    @Override
    public String toString() {
        return prefix(year) + String.format(Locale.ROOT, "%02d", sequence);
    }
}
