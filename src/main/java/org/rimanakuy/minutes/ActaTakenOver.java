package org.rimanakuy.minutes;

import org.rimanakuy.dialogue.SessionId;

/** An acta that another register closed is on record here too. Nothing comes into force by it, and nobody is written to. */
public record ActaTakenOver(SessionId session) {}
