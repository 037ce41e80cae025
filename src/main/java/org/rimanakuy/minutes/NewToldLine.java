package org.rimanakuy.minutes;

/** A line to be put on record under a code it already has, as an import brings it. */
public record NewToldLine(LineId id, String code, ToldLine line) {}
