package org.rimanakuy.commitment;

/**
 * The register in numbers, as of today.
 *
 * @param withoutDeadline commitments of which nobody said by when
 * @param withoutFollowUp commitments that nobody was to follow up
 * @param unknown those whose deadline passed before anybody followed them
 */
public record RegisterFigures(
        long commitments,
        long withoutDeadline,
        long withoutFollowUp,
        long overdue,
        long dueSoon,
        long awaitingVerification,
        long verified,
        long disputed,
        long unknown) {}
