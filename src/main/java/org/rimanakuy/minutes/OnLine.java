package org.rimanakuy.minutes;

import java.util.UUID;
import org.rimanakuy.dialogue.SessionId;

/**
 * Something done to a line as a whole.
 *
 * @param seenVersion of the line its user saw
 * @param desk the page it was done on, see {@link Typist}
 */
public record OnLine(SessionId session, LineId line, int seenVersion, UUID desk) {}
