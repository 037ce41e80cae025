package org.rimanakuy.portal;

import java.util.List;
import java.util.Map;
import org.rimanakuy.concern.IncidentRow;
import org.rimanakuy.place.PlaceRow;
import org.rimanakuy.shared.PlaceId;

/**
 * What happened, the latest first.
 *
 * @param count of all on record
 */
record IncidentsPage(List<IncidentRow> incidents, int count, Map<PlaceId, PlaceRow> places) {}
