package org.rimanakuy.commitment;

import java.util.List;
import java.util.Optional;
import org.rimanakuy.shared.PartyId;

/**
 * A commitment whole: as it was recorded and with everything said about it, in the order of recording.
 *
 * @param promisedBy who made the promise, also where it was agreed since that another party keeps it
 */
public record CommitmentRecord(
        CommitmentId id,
        int version,
        CommitmentNumber number,
        CommitmentData data,
        PartyId promisedBy,
        List<StatementData> statements,
        Optional<Ending> ending,
        boolean example) {}
