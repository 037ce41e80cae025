package org.rimanakuy.commitment;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A milestone as it stands today.
 *
 * @param standings what each voice that spoke about it says last
 * @param droppedOn present where it is no longer part of the commitment
 */
public record MilestoneRow(
        UUID id,
        MilestoneData data,
        Schedule schedule,
        Map<Voice, Standing> standings,
        Optional<LocalDate> droppedOn,
        Optional<String> droppedReason) {

    public boolean isDropped() {
        return droppedOn.isPresent();
    }
}
