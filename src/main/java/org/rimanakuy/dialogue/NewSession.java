package org.rimanakuy.dialogue;

/** A session to be put on record under a code it already has, as an import brings it. */
public record NewSession(SessionId id, String code, SessionData data) {}
