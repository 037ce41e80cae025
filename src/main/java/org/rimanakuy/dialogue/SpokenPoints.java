package org.rimanakuy.dialogue;

import java.util.Set;

/** Which points of an agenda were spoken of in a session. Kept by whoever takes down what is said, downstream. */
public interface SpokenPoints {

    Set<AgendaItemId> in(SessionId session);
}
