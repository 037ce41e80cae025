package org.rimanakuy.place;

import org.rimanakuy.shared.InvalidInputRefusal;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.Precision;
import org.rimanakuy.shared.Text;
import org.rimanakuy.shared.WorkingDays;

/**
 * A day on which nobody works here, beyond those of the whole country: an anniversary, a feast, a day decreed off.
 *
 * @param source what made it one
 */
public record HolidayData(PartialDate day, String name, String source) {

    public HolidayData {
        name = Text.required(name, Text.TITLE);
        source = Text.required(source, Text.SOURCE);
        if (day.precision() != Precision.DAY) {
            throw new InvalidInputRefusal("place.refusal.holiday-day");
        }
        if (!WorkingDays.OF_PERU.isWorkingDay(day.date())) {
            throw new InvalidInputRefusal("place.refusal.holiday-already", day.iso());
        }
    }
}
