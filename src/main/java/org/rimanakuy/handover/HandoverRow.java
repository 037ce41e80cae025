package org.rimanakuy.handover;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.rimanakuy.shared.PartyId;

/**
 * A hand-over and how far it has come.
 *
 * @param party who takes over and accepts
 * @param from the party before it; empty where only a person changes, or nobody followed up before
 * @param person who leaves; only where a mandate ended
 * @param openedOn the day on which the register opened it
 */
public record HandoverRow(
        UUID id,
        HandoverKind kind,
        PartyId party,
        Optional<PartyId> from,
        Optional<String> person,
        LocalDate since,
        LocalDate openedOn,
        int items,
        int accepted) {

    public boolean isOpen() {
        return accepted < items;
    }
}
