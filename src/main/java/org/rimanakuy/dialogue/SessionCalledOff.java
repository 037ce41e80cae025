package org.rimanakuy.dialogue;

/** A session will not take place; published in the transaction that says so. */
public record SessionCalledOff(SessionId session) {}
