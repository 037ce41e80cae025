package org.rimanakuy.budget;

import java.util.UUID;

/** A year of one project, as a source said it. */
public record ProjectYear(UUID project, BudgetYear year) {}
