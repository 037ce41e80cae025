package org.rimanakuy.minutes;

import java.time.LocalDate;

/**
 * Minutes that wait for whoever is signed in.
 *
 * @param day until when, or since when
 */
public record WaitingMinutes(
        MinutesWait what, String sessionCode, String title, String roundtable, LocalDate day, boolean example) {}
