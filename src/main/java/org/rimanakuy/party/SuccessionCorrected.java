package org.rimanakuy.party;

/** A succession was on record wrongly. */
public record SuccessionCorrected(SuccessionData before, SuccessionData now) {

    /** Whether only its date or its words were wrong, and not who takes over from whom. */
    public boolean isBetweenTheSame() {
        return before.predecessor().equals(now.predecessor())
                && before.successor().equals(now.successor());
    }
}
