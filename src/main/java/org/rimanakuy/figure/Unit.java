package org.rimanakuy.figure;

import java.util.Locale;
import java.util.Set;
import org.rimanakuy.shared.InvalidInputRefusal;
import org.rimanakuy.shared.Money;

/**
 * What a figure counts.
 *
 * @param code one of the constants, or a currency of ISO 4217
 */
public record Unit(String code) {

    // Before the constants, which it checks.
    private static final Set<String> OWN = Set.of("PERCENT", "RATIO", "COUNT", "OF_TEN", "PLACE");

    /** Of a hundred: 59 is 59 %. */
    public static final Unit PERCENT = new Unit("PERCENT");

    public static final Unit RATIO = new Unit("RATIO");
    public static final Unit COUNT = new Unit("COUNT");

    /** Of every ten. */
    public static final Unit OF_TEN = new Unit("OF_TEN");

    /** A place in an order: 1 is the first. */
    public static final Unit PLACE = new Unit("PLACE");

    public Unit {
        code = code.strip().toUpperCase(Locale.ROOT);
        if (!OWN.contains(code)) {
            try {
                code = Money.knownCurrency(code);
            } catch (InvalidInputRefusal none) {
                throw new InvalidInputRefusal("figure.refusal.unit", code);
            }
        }
    }

    public boolean isMoney() {
        return !OWN.contains(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
