package org.rimanakuy.exchange.ministry;

import org.jspecify.annotations.Nullable;
import org.rimanakuy.budget.YearAmounts;

/**
 * One project in one year, as all rows of the file together say it.
 *
 * @param code the national code of the investment (CUI, or SNIP in older files)
 * @param function the ministry's code of the budget function
 * @param where the place of the goal, as far as the file names it: region, province, district
 * @param rows how many rows of the file were added up
 */
public record MinistryYear(
        String code,
        String name,
        int year,
        @Nullable String executor,
        @Nullable String function,
        @Nullable String functionName,
        @Nullable String where,
        YearAmounts amounts,
        int rows) {}
