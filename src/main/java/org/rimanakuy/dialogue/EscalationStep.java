package org.rimanakuy.dialogue;

/** To whom an overdue commitment goes, one after the other. */
public enum EscalationStep {
    RESPONSIBLE,
    FOLLOW_UP,
    ROUNDTABLE,
    GUARANTOR,
    OUTSIDE
}
