package org.rimanakuy.concern;

/** An incident on record. */
public record IncidentRow(IncidentId id, int version, IncidentNumber number, IncidentData data, boolean example) {}
