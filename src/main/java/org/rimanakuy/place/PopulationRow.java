package org.rimanakuy.place;

import java.util.UUID;
import org.rimanakuy.shared.PlaceId;

/** A population as lists and pages show it. */
public record PopulationRow(UUID id, int version, PlaceId place, Population data) {}
