package org.rimanakuy.perception;

import org.rimanakuy.shared.Refusal;

/** A round, a form or an instrument that cannot be. */
public final class PerceptionRefusal extends Refusal {

    private PerceptionRefusal(String key, Object... arguments) {
        super(key, arguments);
    }

    static PerceptionRefusal unknown(Object thing) {
        return new PerceptionRefusal("perception.refusal.unknown", thing.toString());
    }

    static PerceptionRefusal codeTaken(String code) {
        return new PerceptionRefusal("perception.refusal.code-taken", code);
    }

    static PerceptionRefusal outOfScale(String item, int value) {
        return new PerceptionRefusal("perception.refusal.out-of-scale", item, value);
    }

    static PerceptionRefusal outsidePlace() {
        return new PerceptionRefusal("perception.refusal.outside-place");
    }

    static PerceptionRefusal published(String code) {
        return new PerceptionRefusal("perception.refusal.published", code);
    }

    static PerceptionRefusal notOver() {
        return new PerceptionRefusal("perception.refusal.not-over");
    }

    static PerceptionRefusal notBegun() {
        return new PerceptionRefusal("perception.refusal.not-begun");
    }
}
