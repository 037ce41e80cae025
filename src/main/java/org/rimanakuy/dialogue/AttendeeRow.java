package org.rimanakuy.dialogue;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.rimanakuy.party.Capacity;
import org.rimanakuy.shared.PartyId;

/**
 * Somebody who was at a session, without their sex.
 *
 * @param mandated whether the party's mandates name this person on that day; where not, that is a warning, not a wall
 * @param presences from when to when, in order of time
 */
public record AttendeeRow(
        UUID id,
        int version,
        SessionId session,
        PartyId party,
        String person,
        Capacity capacity,
        boolean mandated,
        List<Presence> presences) {

    private static final Set<Capacity> DECIDING = Set.of(Capacity.AUTHORITY, Capacity.TITULAR, Capacity.ALTERNATE);

    public AttendeeRow {
        presences = List.copyOf(presences);
    }

    public boolean isThere(Instant at) {
        return presences.stream().anyMatch(presence -> presence.covers(at));
    }

    /** Whether somebody in this capacity decides for the delegation; advisers and observers do not. */
    public boolean mayDecide() {
        return DECIDING.contains(capacity);
    }
}
