package org.rimanakuy.minutes;

/** What a line should have and lacks. */
public enum LineGap {
    /** Nobody is named who answers for what was agreed. */
    RESPONSIBLE,
    DEADLINE,
    FOLLOW_UP,
    /** It was decided while too few were in the room. */
    QUORUM
}
