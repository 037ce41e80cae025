package org.rimanakuy.concern;

/** An incident to be put on record under a number that is known already. */
public record NewIncident(IncidentId id, IncidentNumber number, IncidentData data) {}
