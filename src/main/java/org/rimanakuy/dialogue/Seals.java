package org.rimanakuy.dialogue;

import java.util.List;
import org.springframework.stereotype.Component;

/** Asks before each change of a session, its agenda or its attendance whether it is told in a closed acta. */
@Component
class Seals {

    private final List<SessionSeal> seals;

    Seals(List<SessionSeal> seals) {
        this.seals = List.copyOf(seals);
    }

    /** @throws SessionRefusal when it is */
    void refuseSealed(SessionId session) {
        if (seals.stream().anyMatch(seal -> seal.isSealed(session))) {
            throw SessionRefusal.sealed();
        }
    }
}
