package org.rimanakuy.license;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a circle's page shows for the end of a day. The readings stand side by side and are never added up.
 *
 * @param trend the pressure at the ends of the twelve months before, and on the day, without its parts
 * @param answering answers in term, at the ends of the twelve months before, and on the day
 * @param change since the last session held before that day; empty where there was none
 */
public record LicenseReading(
        LocalDate day,
        Coverage coverage,
        Pressure pressure,
        List<Pressure> trend,
        Optional<SessionChange> change,
        Responsiveness responsiveness,
        InTerm responsivenessAYearBefore,
        List<InTerm> answering) {

    /** Whether no pressure says nothing, because most of what was promised could not be seen to be overdue. */
    public boolean isBlind() {
        return pressure.count() == 0 && coverage.isMostlyUnseen();
    }

    /** @param session its code, @param title as it stands on its page */
    public record SessionChange(String session, String title, LocalDate heldOn, PressureChange change) {}
}
