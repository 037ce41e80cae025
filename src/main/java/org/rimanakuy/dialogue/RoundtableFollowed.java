package org.rimanakuy.dialogue;

/** The day from which the register follows a roundtable was set, moved or taken away. */
public record RoundtableFollowed(RoundtableId roundtable) {}
