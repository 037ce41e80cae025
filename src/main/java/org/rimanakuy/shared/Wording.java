package org.rimanakuy.shared;

/** Whether a text is word for word what was signed or said, or somebody's summary of it; a summary is always shown as one. */
public enum Wording {
    LITERAL,
    SUMMARY
}
