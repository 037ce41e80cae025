package org.rimanakuy.commitment;

import org.rimanakuy.shared.Refusal;

/** What the register will not do to a commitment. */
public final class CommitmentRefusal extends Refusal {

    private CommitmentRefusal(String key, Object... arguments) {
        super(key, arguments);
    }

    static CommitmentRefusal unknown(Object commitment) {
        return new CommitmentRefusal("commitment.refusal.unknown", commitment.toString());
    }

    static CommitmentRefusal numberTaken(CommitmentNumber number) {
        return new CommitmentRefusal("commitment.refusal.number-taken", number.toString());
    }

    static CommitmentRefusal promiseIsSpokenAbout(String number) {
        return new CommitmentRefusal("commitment.refusal.spoken-about", number);
    }

    static CommitmentRefusal ended(String number) {
        return new CommitmentRefusal("commitment.refusal.ended", number);
    }

    static CommitmentRefusal clauseOfAnother() {
        return new CommitmentRefusal("commitment.refusal.clause-of-another");
    }

    static CommitmentRefusal tooDeep(int most) {
        return new CommitmentRefusal("commitment.refusal.too-deep", most);
    }
}
