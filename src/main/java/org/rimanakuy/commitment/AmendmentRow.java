package org.rimanakuy.commitment;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.rimanakuy.document.DocumentRow;
import org.rimanakuy.party.PartyRow;
import org.rimanakuy.shared.PartialDate;

/**
 * One change that was agreed.
 *
 * @param dueBefore empty where there was no date before
 * @param responsibleAfter who is to keep it from then on
 * @param document the scan of what approved it, where there is one that whoever asks may see
 * @param approval the session or the document that approved it; of a condition, where it can be read that it came about
 * @param approvedOn of a condition, when it came about
 */
public record AmendmentRow(
        UUID id,
        AmendmentKind kind,
        Optional<PartialDate> dueBefore,
        Optional<PartialDate> dueAfter,
        Optional<String> wordsAfter,
        Optional<PartyRow> responsibleAfter,
        String reason,
        String approval,
        PartialDate approvedOn,
        Optional<DocumentRow> document,
        Instant recordedAt) {

    /** Whether it gave more time; a first deadline agreed late is none, nor is a shorter one. */
    public boolean isExtension() {
        return dueBefore
                .flatMap(before -> dueAfter.filter(after -> after.lastDay().isAfter(before.lastDay())))
                .isPresent();
    }
}
