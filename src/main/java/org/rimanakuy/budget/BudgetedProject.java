package org.rimanakuy.budget;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.commitment.Dimension;
import org.rimanakuy.place.Setting;
import org.rimanakuy.project.BudgetFunction;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.PlaceId;
import org.rimanakuy.shared.Text;

/**
 * A project as budgets know it: the codes by which it is found, and all by which its money is told apart. What is not
 * known is null, and its money is told as such.
 *
 * @param code by which people call it here, {@code PR-2007-001}
 * @param nationalCode of the investment: CUI, or SNIP before 2017
 * @param function code of the budget function
 * @param place where the work stands
 */
public record BudgetedProject(
        UUID id,
        String code,
        @Nullable String nationalCode,
        String name,
        @Nullable PartyId executor,
        @Nullable BudgetFunction function,
        @Nullable Dimension dimension,
        @Nullable PlaceId place,
        @Nullable Setting setting,
        boolean example) {

    public BudgetedProject {
        code = Text.required(code, Text.CODE);
        nationalCode = Text.optional(nationalCode, Text.CODE);
        name = Text.required(name, Text.NOTE);
    }
}
