package org.rimanakuy.minutes;

import java.util.Optional;
import org.rimanakuy.dialogue.RoundtableId;

/**
 * Whose positions to compare.
 *
 * @param roundtable the roundtable with its subgroups; without one all of them but the training record
 * @param alsoAgreed whether topics on which nobody was apart are told too
 */
public record PositionsFilter(Optional<RoundtableId> roundtable, boolean alsoAgreed) {

    public static final PositionsFilter ALL = new PositionsFilter(Optional.empty(), false);

    public PositionsFilter withRoundtable(RoundtableId at) {
        return new PositionsFilter(Optional.of(at), alsoAgreed);
    }

    public PositionsFilter withAgreed(boolean too) {
        return new PositionsFilter(roundtable, too);
    }
}
