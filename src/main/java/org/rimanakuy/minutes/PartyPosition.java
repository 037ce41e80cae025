package org.rimanakuy.minutes;

import java.util.List;
import java.util.Optional;
import org.rimanakuy.shared.PartyId;

/**
 * Where one party stood on one topic over time.
 *
 * @param taken the latest first, never empty
 */
public record PartyPosition(PartyId party, List<PositionTaken> taken) {

    public PartyPosition {
        taken = List.copyOf(taken);
    }

    public PositionTaken latest() {
        return taken.getFirst();
    }

    /** The last one that was another than the latest; empty when it never moved. */
    public Optional<PositionTaken> before() {
        return taken.stream()
                .filter(earlier -> earlier.standpoint() != latest().standpoint())
                .findFirst();
    }
}
