package org.rimanakuy.minutes;

import org.rimanakuy.dialogue.SessionId;

/** The minutes of a session became an acta: what was promised in it comes into force, in the same transaction. */
public record ActaClosed(SessionId session, String number) {}
