package org.rimanakuy.overdue;

/** What can be crossed as days go by. On one day they are told in this order. */
public enum CrossingKind {
    DUE_SOON,
    OVERDUE,
    OVERDUE_30,
    OVERDUE_90,
    OVERDUE_180,
    AWAITING,
    AWAITING_30,
    AWAITING_60,
    VALIDITY_SOON,
    VALIDITY_ENDED,
    MANDATE_SOON,
    MANDATE_ENDED;

    public boolean isOfCommitment() {
        return compareTo(VALIDITY_SOON) < 0;
    }
}
