package org.rimanakuy.commitment;

import java.time.LocalDate;
import java.util.Optional;
import org.rimanakuy.document.DocumentRow;
import org.rimanakuy.shared.PartyId;

/**
 * What one beneficiary said to a proposed end.
 *
 * @param source present where the secretariat wrote it down on its behalf
 * @param scan of that source, where whoever asks may see it
 */
public record EndViewRow(
        PartyId party,
        boolean agrees,
        String words,
        Optional<String> source,
        Optional<DocumentRow> scan,
        LocalDate saidOn) {}
