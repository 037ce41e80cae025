package org.rimanakuy.minutes;

import java.util.Map;
import org.rimanakuy.shared.PartyId;

/**
 * A line of a closed acta, under the code by which commitments and later actas name it.
 *
 * @param said its words as the text of the acta has them
 */
public record ActaLine(String code, LineData said, Map<PartyId, Stance> stances) {

    public ActaLine {
        said = said.saying(CanonicalText.settled(said.text()));
        stances = Map.copyOf(stances);
    }
}
