package org.rimanakuy.concern;

/** What happened. */
public enum IncidentKind {
    STRIKE,
    BLOCKADE,
    PRODUCTION_STOPPED,
    ENVIRONMENTAL_HARM,
    ACCIDENT,
    NEW_INFORMATION,
    OTHER
}
