package org.rimanakuy.place;

import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.Refusal;

/** A place that cannot be: a code taken, a parent of the wrong level, a circle; or a day off that cannot be one. */
public final class PlaceRefusal extends Refusal {

    private PlaceRefusal(String key, Object... arguments) {
        super(key, arguments);
    }

    static PlaceRefusal codeTaken(String code) {
        return new PlaceRefusal("place.refusal.code-taken", code);
    }

    static PlaceRefusal wrongParent(String name) {
        return new PlaceRefusal("place.refusal.wrong-parent", name);
    }

    static PlaceRefusal unknown(Object place) {
        return new PlaceRefusal("place.refusal.unknown", place.toString());
    }

    static PlaceRefusal holidayTaken(PartialDate day) {
        return new PlaceRefusal("place.refusal.holiday-taken", day);
    }

    static PlaceRefusal noHoliday() {
        return new PlaceRefusal("place.refusal.no-holiday");
    }

    static PlaceRefusal unknownPopulation() {
        return new PlaceRefusal("place.refusal.unknown-population");
    }

    static PlaceRefusal populationTold(int year) {
        return new PlaceRefusal("place.refusal.population-told", Integer.toString(year));
    }
}
