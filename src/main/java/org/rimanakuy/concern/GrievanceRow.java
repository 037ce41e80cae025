package org.rimanakuy.concern;

import java.util.List;
import java.util.UUID;

/**
 * A grievance on record, for the secretariat alone.
 *
 * @param number {@code QJ-2026-001}
 */
public record GrievanceRow(
        UUID id, int version, String number, GrievanceData data, List<StepTaken> steps, GrievanceStanding standing) {}
