package org.rimanakuy.commitment;

import java.util.List;

/**
 * A commitment that is not over, with what somebody who takes it over has to know.
 *
 * @param said the last word of each voice that spoke, in the order of the voices
 */
public record OpenCommitment(CommitmentRow row, List<LastWord> said) {}
