package org.rimanakuy.shell;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.stream.Stream;

/** A day, typed or chosen, in the reader's language. The calendar opens when it is asked for, not when the field is reached. */
public final class DayPicker extends DatePicker {

    public DayPicker(String label) {
        super(label);
        var locale = getLocale();
        var fromSunday = Stream.iterate(DayOfWeek.SUNDAY, day -> day.plus(1))
                .limit(DayOfWeek.values().length)
                .toList();
        setLocale(locale);
        setAutoOpen(false);
        setI18n(new DatePickerI18n()
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(fromSunday.stream()
                        .map(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdaysShort(fromSunday.stream()
                        .map(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, locale))
                        .toList())
                .setFirstDayOfWeek(1)
                .setToday(I18NProvider.translate("shell.day.today"))
                .setCancel(I18NProvider.translate("shell.action.cancel")));
    }
}
