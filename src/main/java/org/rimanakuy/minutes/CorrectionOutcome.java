package org.rimanakuy.minutes;

/** What became of a correction that was asked for. */
public enum CorrectionOutcome {
    /** The line says it; everybody reads it in the next version that circulates. */
    ACCEPTED,
    DECLINED
}
