package org.rimanakuy.commitment;

import java.time.LocalDate;
import java.util.Optional;
import org.rimanakuy.place.HolidayService;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How long whoever promised has to answer a dispute: as the roundtable agreed in whose session the promise was made, else as this installation says. */
@Component
class DisputeTerm {

    private final LineOrigins lines;
    private final HolidayService holidays;
    private final int usual;

    DisputeTerm(
            LineOrigins lines,
            HolidayService holidays,
            @Value("${rimanakuy.dispute-answer-days:" + Dispute.WORKING_DAYS_TO_ANSWER + "}") int usual) {
        this.lines = lines;
        this.holidays = holidays;
        this.usual = usual;
    }

    /** In working days. */
    int days(Origin origin) {
        return Optional.ofNullable(origin.minutesLine())
                .flatMap(lines::daysToAnswer)
                .orElse(usual);
    }

    /** The last day to answer a dispute opened that day, local days off left out. */
    LocalDate endsAfter(LocalDate opened, Origin origin) {
        return holidays.workingDays().after(opened, days(origin));
    }
}
