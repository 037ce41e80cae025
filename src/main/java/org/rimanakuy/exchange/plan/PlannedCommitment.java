package org.rimanakuy.exchange.plan;

import java.util.List;
import java.util.Optional;
import org.rimanakuy.commitment.CommitmentData;
import org.rimanakuy.commitment.CommitmentId;
import org.rimanakuy.commitment.CommitmentNumber;
import org.rimanakuy.commitment.Ending;
import org.rimanakuy.commitment.StatementData;

/**
 * A commitment as the files have it.
 *
 * @param said statements that are not on record yet
 * @param saidBefore how many of the statements in the files are on record already
 * @param ending how it ended, where that is not on record yet
 */
public record PlannedCommitment(
        CommitmentNumber number,
        Planned<CommitmentId, CommitmentData> commitment,
        List<StatementData> said,
        int saidBefore,
        Optional<Ending> ending) {}
