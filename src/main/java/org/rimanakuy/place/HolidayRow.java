package org.rimanakuy.place;

import java.time.LocalDate;
import java.util.UUID;

/** A local day off as lists show it. */
public record HolidayRow(UUID id, int version, LocalDate day, String name, String source) {}
