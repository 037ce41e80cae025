package org.rimanakuy.fund;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.project.BudgetFunction;
import org.rimanakuy.shared.InvalidInputRefusal;
import org.rimanakuy.shared.PlaceId;
import org.rimanakuy.shared.Text;

/**
 * What executed money paid for, so that it can stand beside what the State spends on the same.
 *
 * @param stateDuty whether the law makes it a duty of the State, which a voluntary fund then pays for
 * @param norm which law says so; without one no such thing is claimed
 */
@Embeddable
public record PaidFor(
        @Enumerated(EnumType.STRING) @Column(name = "budget_function")
        BudgetFunction function,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "place_id")) @Nullable
        PlaceId place,

        boolean stateDuty,
        @Nullable String norm) {

    public PaidFor {
        norm = Text.optional(norm, Text.SOURCE);
        if (stateDuty != (norm != null)) {
            throw new InvalidInputRefusal("fund.refusal.duty-needs-norm");
        }
    }
}
