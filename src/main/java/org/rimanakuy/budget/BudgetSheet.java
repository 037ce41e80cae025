package org.rimanakuy.budget;

import java.util.List;

/**
 * All years of one project as they are known now.
 *
 * @param version how many consultations were ever told of it; a change made on an older one is refused
 * @param years latest first
 */
public record BudgetSheet(int version, List<BudgetYear> years) {

    public BudgetSheet {
        years = List.copyOf(years);
    }
}
