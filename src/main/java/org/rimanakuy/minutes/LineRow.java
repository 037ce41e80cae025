package org.rimanakuy.minutes;

import java.util.Map;
import java.util.Optional;
import org.rimanakuy.dialogue.SessionId;
import org.rimanakuy.shared.PartyId;

/**
 * One line as screens and pages show it.
 *
 * @param code under which commitments name it; it stays, wherever the line moves
 * @param place orders the lines of a session
 * @param changeNumber of the change of its session's minutes in which it came to be as it is
 * @param typist who is typing in it now
 */
public record LineRow(
        LineId id,
        int version,
        SessionId session,
        String code,
        long place,
        LineData data,
        Map<PartyId, Stance> stances,
        boolean dropped,
        long changeNumber,
        Optional<Typist> typist) {}
