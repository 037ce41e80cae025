package org.rimanakuy.shared;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * A date known to the day, the month or the year. Kept as the first day of the period it names, so that nothing below
 * its precision can leak; written as {@code 2004-12-21}, {@code 2004-12} or {@code 2004} (ISO 8601, reduced precision).
 */
@Embeddable
public record PartialDate(
        LocalDate date, @Enumerated(EnumType.STRING) Precision precision) {

    public static final int FIRST_YEAR = 1500;
    public static final int LAST_YEAR = 2200;

    public PartialDate {
        if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
            throw new InvalidInputRefusal("shared.refusal.date-out-of-range", FIRST_YEAR, LAST_YEAR);
        }
        date = switch (precision) {
            case DAY -> date;
            case MONTH -> date.withDayOfMonth(1);
            case YEAR -> date.withDayOfYear(1);
        };
    }

    public static PartialDate day(LocalDate date) {
        return new PartialDate(date, Precision.DAY);
    }

    public static PartialDate year(int year) {
        return new PartialDate(LocalDate.of(year, 1, 1), Precision.YEAR);
    }

    /** @throws InvalidInputRefusal when the text is no such date */
    public static PartialDate parse(String text) {
        var iso = text.strip();
        try {
            return switch (iso.length()) {
                case 4 -> year(Integer.parseInt(iso));
                case 7 -> new PartialDate(YearMonth.parse(iso).atDay(1), Precision.MONTH);
                default -> day(LocalDate.parse(iso));
            };
        } catch (DateTimeException | NumberFormatException impossible) {
            throw new InvalidInputRefusal("shared.refusal.date", iso);
        }
    }

    public static @Nullable PartialDate parseOptional(@Nullable String text) {
        return text == null || text.isBlank() ? null : parse(text);
    }

    /** The earliest day it can mean. */
    public LocalDate firstDay() {
        return date;
    }

    /** The latest day it can mean: a promise "by 2004" is late only after 31 December 2004. */
    public LocalDate lastDay() {
        return switch (precision) {
            case DAY -> date;
            case MONTH -> date.with(TemporalAdjusters.lastDayOfMonth());
            case YEAR -> date.with(TemporalAdjusters.lastDayOfYear());
        };
    }

    public PartialDate plusMonths(long months) {
        return new PartialDate(date.plusMonths(months), precision);
    }

    /** ISO 8601 with only the parts that are known. */
    public String iso() {
        return switch (precision) {
            case DAY -> date.toString();
            case MONTH -> YearMonth.from(date).toString();
            case YEAR -> Integer.toString(date.getYear());
        };
    }

    @Override
    public String toString() {
        return iso();
    }
}
