package org.rimanakuy.commitment;

import java.util.Optional;
import org.rimanakuy.minutes.LineId;

/**
 * A promise in a line of minutes.
 *
 * @param id that of the commitment it becomes
 * @param number under which it is in force; empty until the acta is closed
 */
public record PledgeRow(
        CommitmentId id, int version, LineId line, PledgeData data, Optional<CommitmentNumber> number) {}
