package org.rimanakuy.exchange;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Dates of the training record, told from today so that it never grows old: {@code {-95d}} is a day 95 days ago,
 * {@code {+3m}} the month three months from now, {@code {-2y}} the year before last.
 */
record RelativeDates(LocalDate today) {

    private static final Pattern DATE = Pattern.compile("\\{([+-]\\d{1,5})([dmy])}");

    String in(String text) {
        return DATE.matcher(text).replaceAll(this::date);
    }

    private String date(MatchResult found) {
        var distance = Integer.parseInt(found.group(1));
        return switch (found.group(2)) {
            case "d" -> today.plusDays(distance).toString();
            case "m" -> YearMonth.from(today).plusMonths(distance).toString();
            default -> Integer.toString(today.getYear() + distance);
        };
    }
}
