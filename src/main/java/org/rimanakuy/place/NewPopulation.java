package org.rimanakuy.place;

import org.rimanakuy.shared.PlaceId;

/** A population that a file tells. */
public record NewPopulation(PlaceId place, Population data) {}
