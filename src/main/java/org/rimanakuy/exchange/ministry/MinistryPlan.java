package org.rimanakuy.exchange.ministry;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.budget.Told;
import org.rimanakuy.exchange.file.Fault;
import org.rimanakuy.exchange.file.Note;

/**
 * What an import of the ministry's file would do, or has done.
 *
 * @param told of projects that are on record
 * @param unknown projects that are not
 * @param leftOut rows that speak of no investment
 * @param faults nothing is imported as long as there is one
 */
public record MinistryPlan(
        Told told, List<Unknown> unknown, long leftOut, List<Fault> faults, long faultTotal, List<Note> notes) {

    public MinistryPlan {
        unknown = List.copyOf(unknown);
        faults = List.copyOf(faults);
        notes = List.copyOf(notes);
    }

    /**
     * A project of the file that the register does not know.
     *
     * @param function the ministry's code of it, as the first year says that names one
     * @param years how many the file has of it
     */
    public record Unknown(
            String code, String name, @Nullable String function, int years) {

        static Unknown of(List<MinistryYear> years) {
            var function = years.stream()
                    .map(MinistryYear::function)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
            return new Unknown(years.getFirst().code(), years.getFirst().name(), function, years.size());
        }
    }

    /** What comes of it when these of the unknown projects are put on record. */
    Told expected(Set<String> created) {
        var years = unknown.stream()
                .filter(one -> created.contains(one.code()))
                .mapToLong(Unknown::years)
                .sum();
        return told.plus(new Told(years, 0, 0, 0));
    }

    public boolean isSound() {
        return faultTotal == 0;
    }
}
