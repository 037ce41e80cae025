package org.rimanakuy.exchange.plan;

/** The kinds of things an import creates or changes, in the order in which it does. */
public enum Kind {
    PLACE,
    PARTY,
    SUCCESSION,
    MANDATE,
    AGREEMENT,
    CLAUSE,
    ROUNDTABLE,
    SESSION,
    AGENDA_ITEM,
    LINE,
    COMMITMENT,
    STATEMENT,
    ACTA,
    POPULATION,
    PROJECT,
    PROGRESS,
    BUDGET_YEAR,
    CONTRIBUTION_ENTRY,
    FIGURE,
    FIGURE_CHECK,
    INCIDENT,
}
