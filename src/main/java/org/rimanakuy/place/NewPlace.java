package org.rimanakuy.place;

import org.rimanakuy.shared.PlaceId;

/** A place to be put on record under an identity chosen beforehand, so that others may refer to it in the same act. */
public record NewPlace(PlaceId id, PlaceData data) {}
