package org.rimanakuy.commitment;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A commitment that was overdue at the end of a day, by the deadline in force then.
 *
 * @param due the last day on which it would have been in time
 * @param days calendar days since, 1 or more
 */
public record Late(
        UUID commitment, String number, String title, UUID promisor, Weight weight, LocalDate due, int days) {}
