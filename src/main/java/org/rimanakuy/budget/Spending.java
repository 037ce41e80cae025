package org.rimanakuy.budget;

import org.jspecify.annotations.Nullable;
import org.rimanakuy.commitment.Dimension;
import org.rimanakuy.place.Setting;
import org.rimanakuy.project.BudgetFunction;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.PlaceId;

/**
 * The money of all projects that are alike in everything by which money is told apart. From these every page is added
 * up, so that no two of them can disagree. What is not known of a project is null, and its money is told as such.
 */
public record Spending(
        @Nullable PartyId executor,
        int year,
        @Nullable BudgetFunction function,
        @Nullable Dimension dimension,
        @Nullable PlaceId place,
        @Nullable Setting setting,
        Sums sums) {}
