package org.rimanakuy.license;

/**
 * Of how much the pressure can know nothing.
 *
 * @param commitments all that had been made by the day
 * @param unfollowed those whose deadline passed before anybody followed them, or that wait for a condition nobody follows
 * @param withoutDeadline those that cannot become overdue because nobody said by when
 */
public record Coverage(long commitments, long unfollowed, long withoutDeadline) {}
