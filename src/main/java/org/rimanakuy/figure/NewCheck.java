package org.rimanakuy.figure;

/** A check that comes under an identity of its own. */
public record NewCheck(FigureId id, CheckData data) {}
