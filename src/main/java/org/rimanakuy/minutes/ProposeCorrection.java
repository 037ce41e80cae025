package org.rimanakuy.minutes;

import org.rimanakuy.dialogue.SessionId;
import org.rimanakuy.shared.Text;

/**
 * What a delegation wants a line to say.
 *
 * @param frozen number of the version that it read
 */
public record ProposeCorrection(SessionId session, int frozen, LineId line, String proposed, String reason) {

    public ProposeCorrection {
        proposed = Text.required(proposed, Text.LONG);
        reason = Text.required(reason, Text.NOTE);
    }
}
