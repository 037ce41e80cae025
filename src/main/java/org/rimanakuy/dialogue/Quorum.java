package org.rimanakuy.dialogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.PartyId;

/**
 * Whether enough delegations are in the room at one moment.
 *
 * @param needed how many member delegations; empty where no instrument says so, and then nobody can say whether there is one
 * @param present the member delegations in the room with somebody who may decide
 * @param missing the required ones that are not
 */
public record Quorum(@Nullable Integer needed, List<PartyId> present, List<PartyId> missing) {

    public Quorum {
        present = List.copyOf(present);
        missing = List.copyOf(missing);
    }

    /** Whether the instrument says what a quorum is. */
    public boolean isDefined() {
        return needed != null;
    }

    public boolean isReached() {
        return needed != null && present.size() >= needed && missing.isEmpty();
    }
}
