package org.rimanakuy.figure;

/** A stated figure that comes under an identity of its own. */
public record NewFigure(FigureId id, FigureData data) {}
