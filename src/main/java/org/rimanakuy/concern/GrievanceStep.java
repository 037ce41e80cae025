package org.rimanakuy.concern;

/** What is done with a grievance, in the order in which it goes. */
public enum GrievanceStep {
    ACKNOWLEDGED,
    ANSWERED,
    APPEALED,
    ANSWERED_AGAIN,
    SETTLED,
    WITHDRAWN
}
