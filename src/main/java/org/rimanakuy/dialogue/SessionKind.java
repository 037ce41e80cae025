package org.rimanakuy.dialogue;

/** What sort of meeting a session is; the bodies in which citizens take part included. */
public enum SessionKind {
    ORDINARY,
    EXTRAORDINARY,
    INSTALLATION,
    OPEN_HEARING,
    PARTICIPATORY_BUDGET,
    COORDINATION_COUNCIL,
    OTHER
}
