package org.rimanakuy.budget;

/** What a budget says of one project in one year, in the order in which money goes. */
public enum AmountKind {
    /** Presupuesto institucional de apertura: what the year's budget gave it when it was approved. */
    PIA,
    /** Presupuesto institucional modificado: what it had after all changes. */
    PIM,
    /** Certificación: set apart for a known expense. */
    CERTIFIED,
    /** Devengado: the obligation to pay, because the work or the goods were received. */
    ACCRUED,
    /** Girado: paid out. */
    PAID
}
