package org.rimanakuy.commitment;

/** What a voice can say about a commitment. */
public enum Standing {
    NOT_STARTED,
    IN_PROGRESS,
    STALLED,
    PARTLY_FULFILLED,
    FULFILLED,
    NOT_FULFILLED,
    NO_EVIDENCE;

    /** A party to a promise knows how it stands; only who examines it from outside can find no evidence. */
    public boolean mayBeSaidBy(Voice voice) {
        return this != NO_EVIDENCE || voice == Voice.GUARANTOR || voice == Voice.OTHER;
    }
}
