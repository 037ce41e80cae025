package org.rimanakuy.dialogue;

/** What became of a point of the agenda; it leaves it only with a reason. */
public enum ItemState {
    PLANNED,
    TREATED,
    POSTPONED,
    DROPPED
}
