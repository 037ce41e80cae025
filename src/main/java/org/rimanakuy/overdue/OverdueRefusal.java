package org.rimanakuy.overdue;

import org.rimanakuy.commitment.CommitmentNumber;
import org.rimanakuy.shared.Refusal;

/** What cannot be done with what was crossed, and why. */
public final class OverdueRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private OverdueRefusal(String key, Object... arguments) {
        super(key, arguments);
    }

    static OverdueRefusal notOutside(CommitmentNumber number) {
        return new OverdueRefusal("overdue.refusal.not-outside", number.toString());
    }

    static OverdueRefusal tooMany(int chosen, int most) {
        return new OverdueRefusal("overdue.refusal.too-many", chosen, most);
    }
}
