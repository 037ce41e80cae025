package org.rimanakuy.party;

/** From its date on, the successor answers for what the predecessor promised. */
public record SuccessionRecorded(SuccessionData succession) {}
