package org.rimanakuy.dialogue;

/** To be put on record under an identity chosen beforehand, so that others may refer to it in the same act. */
public record NewRoundtable(RoundtableId id, RoundtableData data) {}
