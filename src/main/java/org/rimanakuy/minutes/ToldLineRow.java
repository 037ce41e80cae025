package org.rimanakuy.minutes;

/** A line that sources tell, as it is on record. */
public record ToldLineRow(LineId id, int version, String code, ToldLine line) {}
