package org.rimanakuy.handover;

/** What made a hand-over necessary. */
public enum HandoverKind {
    /** One party answers from now on for what another promised. */
    SUCCESSION,
    /** A person no longer stands for a party. */
    MANDATE,
    /** Another party follows commitments up. */
    FOLLOW_UP,
    /** It was agreed that another party keeps a promise. */
    RESPONSIBLE
}
