package org.rimanakuy.budget;

import java.util.List;
import java.util.UUID;

/**
 * @param seenVersion of the sheet that was shown
 * @param projectName how people call it, for the journal
 * @param years those that the sheet holds, changed or not
 * @param why the reason, blank when it is the first that is told
 */
public record SaveBudget(UUID project, int seenVersion, String projectName, List<BudgetYear> years, String why) {

    public SaveBudget {
        years = List.copyOf(years);
    }
}
