package org.rimanakuy.project;

/**
 * How far a work has come, with the words under which two open standards exchange it.
 *
 * <p>Sources: OC4IDS, code list projectStatus; IATI, code list ActivityStatus (1 pipeline, 2 implementation,
 * 3 finalisation, 4 closed, 5 cancelled, 6 suspended).
 */
public enum Stage {
    IDEA("identification", 1),
    PROFILE("preparation", 1),
    TECHNICAL_FILE("preparation", 1),
    TENDER("preparation", 1),
    EXECUTION("implementation", 2),
    STOPPED("implementation", 6),
    COMPLETED("completion", 3),
    HANDED_OVER("completed", 4),
    OPERATING("completed", 4),
    NOT_CARRIED_OUT("cancelled", 5);

    private final String oc4ids;
    private final int iati;

    Stage(String oc4ids, int iati) {
        this.oc4ids = oc4ids;
        this.iati = iati;
    }

    public String oc4ids() {
        return oc4ids;
    }

    public int iati() {
        return iati;
    }
}
