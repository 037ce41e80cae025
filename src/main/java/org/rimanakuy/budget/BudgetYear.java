package org.rimanakuy.budget;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.Text;

/**
 * What a source said of one year of a project on the day it was asked.
 *
 * @param year the fiscal year, which in Peru is that of the calendar
 * @param consultedOn when the source said so, in Peru; while a year goes on, its figures change
 * @param source where they can be looked up
 */
public record BudgetYear(int year, YearAmounts amounts, LocalDate consultedOn, String source) {

    public static final int FIRST = 1990;
    public static final int LAST = 2100;

    public BudgetYear {
        checkedYear(year);
        source = Text.required(source, Text.SOURCE);
        if (consultedOn.getYear() < year - 1) {
            throw BudgetRefusal.consultedBeforeYear(year);
        }
    }

    static int checkedYear(int year) {
        if (year < FIRST || year > LAST) {
            throw BudgetRefusal.year(year);
        }
        return year;
    }

    /** Whether it takes the place of what was known: it was asked on a later day, or on the same and told later. */
    public boolean supersedes(BudgetYear known) {
        return !consultedOn.isBefore(known.consultedOn);
    }

    /** @throws BudgetRefusal when what is known of the year is told in another currency */
    public void refuseOtherCurrency(BudgetYear known) {
        if (!known.amounts.currency().equals(amounts.currency())) {
            throw BudgetRefusal.currencyOnRecord(known.amounts.currency(), amounts.currency());
        }
    }

    /** @throws BudgetRefusal when the source cannot have been asked yet */
    public void refuseAfter(LocalDate today) {
        if (consultedOn.isAfter(today)) {
            throw BudgetRefusal.consultedLater();
        }
    }

    /** The amounts in a line, with the day; {@code –} is for nothing known. */
    public static String said(@Nullable BudgetYear year) {
        return year == null
                ? "–"
                : year.amounts.known().entrySet().stream()
                                .map(entry ->
                                        entry.getKey() + " " + entry.getValue().toPlainString())
                                .collect(Collectors.joining(", "))
                        + " " + year.amounts.currency() + " (" + year.consultedOn + ")";
    }

    /** Whether the year was over when the source was asked, so that its figures are those of its end. */
    public boolean isOfYearEnd() {
        return consultedOn.isAfter(LocalDate.of(year, 12, 30));
    }
}
