package org.rimanakuy.commitment;

import java.util.List;

/** Commitments came on record, with all that had been said about them. */
public record CommitmentsRecorded(List<CommitmentId> commitments) {

    public CommitmentsRecorded {
        commitments = List.copyOf(commitments);
    }
}
