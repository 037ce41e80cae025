package org.rimanakuy.shared;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;

/**
 * The working days of Peru: Monday to Friday without the national holidays of Decreto Legislativo 713 and the laws that
 * amended it up to 2023. Holidays that came by a later law count for every year: a term is reckoned forward.
 *
 * @param extra days off beyond the national ones, such as a local feast
 */
public record WorkingDays(Set<LocalDate> extra) {

    /** Those of the whole country, and no others. */
    public static final WorkingDays OF_PERU = new WorkingDays(Set.of());

    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(Month.JANUARY, 1),
            MonthDay.of(Month.MAY, 1),
            MonthDay.of(Month.JUNE, 7),
            MonthDay.of(Month.JUNE, 29),
            MonthDay.of(Month.JULY, 23),
            MonthDay.of(Month.JULY, 28),
            MonthDay.of(Month.JULY, 29),
            MonthDay.of(Month.AUGUST, 6),
            MonthDay.of(Month.AUGUST, 30),
            MonthDay.of(Month.OCTOBER, 8),
            MonthDay.of(Month.NOVEMBER, 1),
            MonthDay.of(Month.DECEMBER, 8),
            MonthDay.of(Month.DECEMBER, 9),
            MonthDay.of(Month.DECEMBER, 25));

    public WorkingDays {
        extra = Set.copyOf(extra);
    }

    public boolean isWorkingDay(LocalDate day) {
        var weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend
                && !FIXED.contains(MonthDay.from(day))
                && !holyDays(day.getYear()).contains(day)
                && !extra.contains(day);
    }

    /** The last day of a term of so many working days; the day itself does not count. */
    public LocalDate after(LocalDate day, int workingDays) {
        var end = day;
        for (var counted = 0; counted < workingDays; ) {
            end = end.plusDays(1);
            if (isWorkingDay(end)) {
                counted++;
            }
        }
        return end;
    }

    private static List<LocalDate> holyDays(int year) {
        var easter = easter(year);
        return List.of(easter.minusDays(3), easter.minusDays(2));
    }

    /** Easter Sunday of the Gregorian calendar, by the rule Meeus, Jones and Butcher gave. */
    static LocalDate easter(int year) {
        var golden = year % 19;
        var century = year / 100;
        var ofCentury = year % 100;
        var epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        var weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
        var shift = (golden + 11 * epact + 22 * weekday) / 451;
        var day = epact + weekday - 7 * shift + 114;
        return LocalDate.of(year, day / 31, day % 31 + 1);
    }
}
