package org.rimanakuy.dialogue;

/** Whether a session is told in a closed acta, so that nothing of it may change any more. Implemented by whoever keeps the actas. */
public interface SessionSeal {

    boolean isSealed(SessionId session);
}
