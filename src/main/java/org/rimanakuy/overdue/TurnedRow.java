package org.rimanakuy.overdue;

import java.time.LocalDate;

/** What happened to one commitment, and on which day. */
public record TurnedRow(String number, LocalDate on) {}
