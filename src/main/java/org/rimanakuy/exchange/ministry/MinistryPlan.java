package org.rimanakuy.exchange.ministry;

import java.util.List;
import java.util.Set;
import org.rimanakuy.budget.Told;
import org.rimanakuy.exchange.file.Fault;
import org.rimanakuy.exchange.file.Note;

/**
 * What an import of the ministry's file would do, or has done.
 *
 * @param told of projects that are on record
 * @param unknown projects that are not, each with all its years, in the order of the file
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

    /** A project of the file that the register does not know. */
    public record Unknown(String code, String name, List<MinistryYear> years) {

        public Unknown {
            years = List.copyOf(years);
        }
    }

    /** What comes of it when these of the unknown projects are put on record. */
    Told expected(Set<String> created) {
        var years = unknown.stream()
                .filter(one -> created.contains(one.code()))
                .mapToLong(one -> one.years().size())
                .sum();
        return told.plus(new Told(years, 0, 0, 0));
    }

    public boolean isSound() {
        return faultTotal == 0;
    }
}
