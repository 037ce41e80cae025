package org.rimanakuy.minutes;

import java.util.Map;
import org.rimanakuy.dialogue.SessionId;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.Text;

/**
 * What a published source tells of a session, as one line of its minutes.
 *
 * @param position among the lines of its session, from 1
 * @param stances where parties stand on it, as far as the source says
 */
public record ToldLine(SessionId session, int position, LineData said, Map<PartyId, Stance> stances) {

    public ToldLine {
        Text.required(said.text(), Text.LONG);
        stances = Map.copyOf(stances);
    }

    long place() {
        return position * LineOrder.ROOM;
    }
}
