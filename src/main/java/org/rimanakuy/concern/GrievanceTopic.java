package org.rimanakuy.concern;

/** What a grievance is about; of this alone counts are published. */
public enum GrievanceTopic {
    WATER,
    LAND,
    DUST_AND_NOISE,
    ROADS,
    WORK,
    MONEY,
    CONDUCT,
    PROMISE,
    OTHER
}
