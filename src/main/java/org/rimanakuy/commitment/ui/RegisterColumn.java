package org.rimanakuy.commitment.ui;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** The columns of the register; the ones shown can be chosen. */
enum RegisterColumn {
    NUMBER,
    TITLE,
    HEADLINE,
    SCHEDULE,
    DUE,
    MOVER,
    PROMISOR,
    OBLIGOR,
    BENEFICIARIES,
    PLACE,
    AGREEMENT,
    FOLLOW_UP,
    WEIGHT,
    MADE_ON;

    /** What a person sees who has chosen nothing. */
    static final Set<RegisterColumn> USUAL =
            Collections.unmodifiableSet(EnumSet.of(NUMBER, TITLE, HEADLINE, SCHEDULE, DUE, OBLIGOR, BENEFICIARIES));
}
