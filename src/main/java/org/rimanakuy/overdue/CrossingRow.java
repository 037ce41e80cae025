package org.rimanakuy.overdue;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that was crossed, as a list tells it.
 *
 * @param subject the number of the commitment, the code of the roundtable, or the code of the party that the mandate is for
 * @param name the title of the commitment, the name of the roundtable, or who stood for whom
 * @param on the day on which it was crossed
 * @param noticedOn when the register noticed, later after an outage
 * @param roundtable the code of the roundtable it belongs to
 */
public record CrossingRow(
        CrossingKind kind,
        String subject,
        String name,
        LocalDate about,
        LocalDate on,
        LocalDate noticedOn,
        Optional<String> roundtable,
        boolean example) {}
