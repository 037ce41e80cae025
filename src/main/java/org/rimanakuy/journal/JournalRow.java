package org.rimanakuy.journal;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.rimanakuy.shared.PartyId;

/**
 * One act as it stands in the journal.
 *
 * @param sequence its place in the chain, counted from 1 without gaps
 * @param actor who did it, by the name shown at the time
 */
public record JournalRow(
        long sequence,
        Instant occurredAt,
        String actor,
        Optional<PartyId> forParty,
        String what,
        String subjectName,
        Optional<String> why,
        Map<String, String> details) {}
