package org.rimanakuy.dialogue;

/** What a session lacks, and what its acta and the public are told about it. */
public enum SessionGap {
    NO_AGENDA,
    /** A paper was not handed out as many working days before as the roundtable's terms ask for. */
    PAPERS_LATE,
    /** More than one language is spoken, and nobody interprets. */
    NO_INTERPRETER,
    /** Nobody is named who writes the minutes. */
    NO_DRAFTER
}
