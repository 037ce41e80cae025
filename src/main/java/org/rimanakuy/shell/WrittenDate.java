package org.rimanakuy.shell;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.InvalidInputRefusal;
import org.rimanakuy.shared.PartialDate;

/** Dates as people of the province write them, day first: {@code 21/12/2004}, {@code 12/2004}, {@code 2004}; ISO is read too. */
final class WrittenDate {

    private static final Pattern DAY_FIRST = Pattern.compile("(?:(?:(\\d{1,2})[/.-])?(\\d{1,2})[/.-])?(\\d{4})");

    private WrittenDate() {}

    /** @return empty for what is no date, blank included */
    static Optional<PartialDate> read(String text) {
        var written = DAY_FIRST.matcher(text.strip());
        var iso = written.matches() ? iso(written.group(1), written.group(2), written.group(3)) : text.strip();
        try {
            return Optional.of(PartialDate.parse(iso));
        } catch (InvalidInputRefusal notADate) {
            return Optional.empty();
        }
    }

    static String write(PartialDate date) {
        var day = date.firstDay();
        return switch (date.precision()) {
            case DAY -> "%02d/%02d/%04d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
            case MONTH -> "%02d/%04d".formatted(day.getMonthValue(), day.getYear());
            case YEAR -> "%04d".formatted(day.getYear());
        };
    }

    private static String iso(@Nullable String day, @Nullable String month, String year) {
        return year + twoDigits(month) + twoDigits(day);
    }

    private static String twoDigits(@Nullable String part) {
        return part == null ? "" : "-%02d".formatted(Integer.parseInt(part));
    }
}
