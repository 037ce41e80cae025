package org.rimanakuy.portal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.rimanakuy.commitment.CommitmentRow;
import org.rimanakuy.overdue.Turned;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.Precision;

/** What became late in a month and what was delivered, part by part; all parts are turned over together. */
record MonthPage(YearMonth shown, Optional<YearMonth> previous, Optional<YearMonth> next, List<Part> parts, Leaf leaf) {

    static final int ROWS = 8;

    /** @param count how many there are in the whole month */
    record Part(Turned what, long count, List<Line> lines) {}

    /** @param on the day of the month on which it happened */
    record Line(CommitmentRow row, LocalDate on) {}

    public PartialDate month() {
        return of(shown);
    }

    public static PartialDate of(YearMonth month) {
        return new PartialDate(month.atDay(1), Precision.MONTH);
    }
}
