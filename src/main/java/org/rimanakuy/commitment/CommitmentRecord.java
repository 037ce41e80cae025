package org.rimanakuy.commitment;

import java.util.List;
import java.util.Optional;

/** A commitment whole: as it was recorded and with everything said about it, in the order of recording. */
public record CommitmentRecord(
        CommitmentId id,
        int version,
        CommitmentNumber number,
        CommitmentData data,
        List<StatementData> statements,
        Optional<Ending> ending,
        boolean example) {}
