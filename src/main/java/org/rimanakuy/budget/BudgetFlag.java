package org.rimanakuy.budget;

/** What looks wrong in the figures of a year and is kept all the same, because the source says so; told in a sentence. */
public enum BudgetFlag {
    ACCRUED_ABOVE_PIM,
    ACCRUED_ABOVE_CERTIFIED,
    PAID_ABOVE_ACCRUED
}
