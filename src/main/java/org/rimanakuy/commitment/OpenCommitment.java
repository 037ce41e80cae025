package org.rimanakuy.commitment;

import java.util.List;
import org.rimanakuy.document.DocumentRow;

/**
 * A commitment that is not over, with what somebody who takes it over has to know.
 *
 * @param said the last word of each voice that spoke, in the order of the voices
 * @param documents every other file on record about it, as far as whoever asks may see it: what came with earlier words, and the
 *     scans of what was agreed
 */
public record OpenCommitment(CommitmentRow row, List<LastWord> said, List<DocumentRow> documents) {}
