package org.rimanakuy.dialogue;

/** What a scan kept with a session shows. */
public enum ScanKind {
    ATTENDANCE_SHEET,
    MINUTES,
    OTHER
}
