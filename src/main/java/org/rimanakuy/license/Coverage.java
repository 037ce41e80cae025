package org.rimanakuy.license;

/**
 * Of how much the pressure can know nothing.
 *
 * @param commitments all that had been made by the day
 * @param unfollowed those that have a deadline or a condition, but nobody follows them and nobody has spoken
 * @param withoutDeadline those that cannot become overdue because nobody said by when
 */
public record Coverage(long commitments, long unfollowed, long withoutDeadline) {

    /** Whether fewer than half of them could be seen to be overdue. */
    public boolean isMostlyUnseen() {
        return 2 * (unfollowed + withoutDeadline) >= commitments;
    }
}
