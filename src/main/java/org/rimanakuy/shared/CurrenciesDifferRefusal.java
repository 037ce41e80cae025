package org.rimanakuy.shared;

/** Amounts of two currencies cannot be added or compared unless one is converted at a rate that is told. */
public final class CurrenciesDifferRefusal extends Refusal {

    public CurrenciesDifferRefusal(String one, String other) {
        super("shared.refusal.currencies-differ", one, other);
    }
}
