package org.rimanakuy.project;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.InvalidInputRefusal;
import org.rimanakuy.shared.Money;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.Text;

/**
 * What a work was said to cost in all, at one time.
 *
 * @param amount units of {@code currency}, two decimals, not negative
 * @param currency ISO 4217
 * @param reason why it differs from the one before
 */
@Embeddable
public record Cost(
        @Embedded
        @AttributeOverride(name = "date", column = @Column(name = "told_on"))
        @AttributeOverride(name = "precision", column = @Column(name = "told_precision"))
        PartialDate toldOn,

        BigDecimal amount,
        String currency,
        @Nullable String reason,
        @Nullable String source) {

    public Cost {
        var money = new Money(amount, currency);
        amount = money.amount();
        currency = money.currency();
        reason = Text.optional(reason, Text.NOTE);
        source = Text.optional(source, Text.SOURCE);
        if (money.isNegative()) {
            throw new InvalidInputRefusal("project.refusal.cost-negative", amount);
        }
    }

    public Money money() {
        return new Money(amount, currency);
    }
}
