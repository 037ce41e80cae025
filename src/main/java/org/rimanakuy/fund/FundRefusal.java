package org.rimanakuy.fund;

import org.rimanakuy.shared.Refusal;

/** An entry that a ledger cannot take. */
public final class FundRefusal extends Refusal {

    private FundRefusal(String key, Object... arguments) {
        super(key, arguments);
    }

    static FundRefusal unknown(Object entry) {
        return new FundRefusal("fund.refusal.unknown", entry.toString());
    }

    static FundRefusal noRule(String agreement) {
        return new FundRefusal("fund.refusal.no-rule", agreement);
    }

    static FundRefusal yearOutOfRule(int year) {
        return new FundRefusal("fund.refusal.year-out-of-rule", year);
    }

    /** The one that stands must be taken back before another is declared. */
    static FundRefusal alreadyDeclared(int year) {
        return new FundRefusal("fund.refusal.already-declared", year);
    }

    static FundRefusal alreadyReversed() {
        return new FundRefusal("fund.refusal.already-reversed");
    }

    /** What was written once stays as it was written. */
    public static FundRefusal otherwiseOnRecord(int number) {
        return new FundRefusal("fund.refusal.otherwise-on-record", number);
    }

    /** Entries of a file follow those on record without a gap. */
    public static FundRefusal outOfOrder(int number, int expected) {
        return new FundRefusal("fund.refusal.out-of-order", number, expected);
    }

    static FundRefusal reversalOfReversal() {
        return new FundRefusal("fund.refusal.reversal-of-reversal");
    }
}
