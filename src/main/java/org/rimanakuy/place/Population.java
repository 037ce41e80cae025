package org.rimanakuy.place;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.rimanakuy.shared.InvalidInputRefusal;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.Text;

/**
 * How many people lived in a place in one year.
 *
 * @param inhabitants people, above zero
 * @param source who counted or projected them
 */
public record Population(int year, int inhabitants, String source) {

    public static final int MOST = 50_000_000;

    public Population {
        source = Text.required(source, Text.SOURCE);
        if (year < PartialDate.FIRST_YEAR || year > PartialDate.LAST_YEAR) {
            throw new InvalidInputRefusal("place.refusal.population-year", Integer.toString(year));
        }
        if (inhabitants < 1 || inhabitants > MOST) {
            throw new InvalidInputRefusal("place.refusal.inhabitants", inhabitants, MOST);
        }
    }

    /** That of the year; else the last one told before it; else the first one after it. */
    public static Optional<Population> nearest(Collection<Population> known, int year) {
        var byYear = Comparator.comparingInt(Population::year);
        return known.stream()
                .filter(one -> one.year <= year)
                .max(byYear)
                .or(() -> known.stream().min(byYear));
    }
}
