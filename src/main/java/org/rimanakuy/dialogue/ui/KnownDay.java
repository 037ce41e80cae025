package org.rimanakuy.dialogue.ui;

import java.time.LocalDate;
import org.rimanakuy.shared.InvalidInputRefusal;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.Precision;

/** A date that has to be known to the day: an hour belongs to a day, and a term of working days begins on one. */
final class KnownDay {

    private KnownDay() {}

    static LocalDate of(PartialDate date) {
        if (date.precision() != Precision.DAY) {
            throw new InvalidInputRefusal("dialogue.refusal.day-needed");
        }
        return date.firstDay();
    }
}
