package org.rimanakuy.place;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rimanakuy.journal.Act;
import org.rimanakuy.journal.JournalService;
import org.rimanakuy.security.Roles;
import org.rimanakuy.shared.WorkingDays;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The local days off, and with them the working days by which terms between offices are reckoned. */
@Service
@Transactional
@PreAuthorize(Roles.IS_SECRETARIAT)
public class HolidayService {

    private static final String KIND = "holiday";

    private final Holidays holidays;
    private final JournalService journal;

    HolidayService(Holidays holidays, JournalService journal) {
        this.holidays = holidays;
        this.journal = journal;
    }

    /** Latest first. */
    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public List<HolidayRow> all() {
        return holidays.findAllByOrderByDayDesc().stream().map(Holiday::row).toList();
    }

    /** Those of the country without the local days off. A term that was given before a day was added stays as it is. */
    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public WorkingDays workingDays() {
        return new WorkingDays(all().stream().map(HolidayRow::day).collect(Collectors.toUnmodifiableSet()));
    }

    public void record(HolidayData data) {
        journal.takeTurn();
        if (holidays.existsByDay(data.day().date())) {
            throw PlaceRefusal.holidayTaken(data.day());
        }
        var holiday = holidays.save(new Holiday(data)).row();
        journal.record(about("holiday-recorded", holiday).with(Map.of("source", data.source())));
    }

    public void remove(RemoveHoliday removed) {
        var holiday = holidays.findById(removed.holiday())
                .orElseThrow(PlaceRefusal::noHoliday)
                .atVersion(removed.seenVersion());
        holidays.delete(holiday);
        journal.record(about("holiday-removed", holiday.row()).because(removed.why()));
    }

    private static Act about(String what, HolidayRow holiday) {
        return Act.of(what).on(KIND, holiday.id(), holiday.day() + " " + holiday.name());
    }
}
