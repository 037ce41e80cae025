package org.rimanakuy.commitment;

import java.util.List;
import java.util.Optional;

/** A commitment to be put on record with all that is known of it: its number, what was said, how it ended. */
public record NewCommitment(
        CommitmentId id,
        CommitmentNumber number,
        CommitmentData data,
        List<StatementData> statements,
        Optional<Ending> ending) {}
