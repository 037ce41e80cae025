package org.rimanakuy.budget;

import java.math.BigDecimal;
import org.rimanakuy.shared.Refusal;

/** What cannot be recorded of a budget. */
public final class BudgetRefusal extends Refusal {

    private BudgetRefusal(String reason, Object... arguments) {
        super("budget.refusal." + reason, arguments);
    }

    static BudgetRefusal negative(AmountKind kind, BigDecimal amount) {
        return new BudgetRefusal("negative", kind.name(), amount);
    }

    static BudgetRefusal empty() {
        return new BudgetRefusal("empty");
    }

    static BudgetRefusal twoCurrencies(String one, String other) {
        return new BudgetRefusal("two-currencies", one, other);
    }

    static BudgetRefusal year(int year) {
        return new BudgetRefusal(
                "year", Integer.toString(year), Integer.toString(BudgetYear.FIRST), Integer.toString(BudgetYear.LAST));
    }

    static BudgetRefusal consultedBeforeYear(int year) {
        return new BudgetRefusal("consulted-before-year", Integer.toString(year));
    }

    static BudgetRefusal consultedLater() {
        return new BudgetRefusal("consulted-later");
    }

    static BudgetRefusal currencyOnRecord(String onRecord, String given) {
        return new BudgetRefusal("currency-on-record", onRecord, given);
    }

    static BudgetRefusal yearsBackwards(int from, int to) {
        return new BudgetRefusal("years-backwards", Integer.toString(from), Integer.toString(to));
    }

    static BudgetRefusal yearTwice(int year) {
        return new BudgetRefusal("year-twice", Integer.toString(year));
    }
}
