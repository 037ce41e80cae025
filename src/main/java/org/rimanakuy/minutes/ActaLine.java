package org.rimanakuy.minutes;

import java.util.Map;
import org.rimanakuy.shared.PartyId;

/** A line of a closed acta, under the code by which commitments and later actas name it. */
public record ActaLine(String code, LineData said, Map<PartyId, Stance> stances) {

    public ActaLine {
        stances = Map.copyOf(stances);
    }
}
