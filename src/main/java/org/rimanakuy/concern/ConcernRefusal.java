package org.rimanakuy.concern;

import java.time.LocalDate;
import org.rimanakuy.shared.Refusal;

/** Something about an incident or a grievance that cannot be. */
public final class ConcernRefusal extends Refusal {

    private ConcernRefusal(String key, Object... arguments) {
        super(key, arguments);
    }

    static ConcernRefusal unknown(Object concern) {
        return new ConcernRefusal("concern.refusal.unknown", concern.toString());
    }

    static ConcernRefusal numberTaken(Object number) {
        return new ConcernRefusal("concern.refusal.number-taken", number.toString());
    }

    static ConcernRefusal yearOfNumber(Object number) {
        return new ConcernRefusal("concern.refusal.year-of-number", number.toString());
    }

    static ConcernRefusal stepBefore(LocalDate day) {
        return new ConcernRefusal("concern.refusal.step-before", day);
    }

    static ConcernRefusal stepOutOfTurn() {
        return new ConcernRefusal("concern.refusal.step-out-of-turn");
    }

    static ConcernRefusal later() {
        return new ConcernRefusal("concern.refusal.later");
    }
}
