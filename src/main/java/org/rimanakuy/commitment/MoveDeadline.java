package org.rimanakuy.commitment;

import org.rimanakuy.shared.PartialDate;

/** A new date for a commitment, as it was agreed: that of a single deadline, or the last one of a recurring one. */
public record MoveDeadline(CommitmentId commitment, int seenVersion, PartialDate due, Agreed agreed) {}
