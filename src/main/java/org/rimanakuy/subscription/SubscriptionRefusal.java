package org.rimanakuy.subscription;

import org.rimanakuy.shared.Refusal;

/** Why somebody cannot be told. */
public final class SubscriptionRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private SubscriptionRefusal(String key, Object... arguments) {
        super(key, arguments);
    }

    static SubscriptionRefusal address(String typed) {
        return new SubscriptionRefusal("subscription.refusal.address", typed);
    }

    static SubscriptionRefusal unknownTopic(String code) {
        return new SubscriptionRefusal("subscription.refusal.topic", code);
    }

    static SubscriptionRefusal busy() {
        return new SubscriptionRefusal("subscription.refusal.busy");
    }

    static SubscriptionRefusal used() {
        return new SubscriptionRefusal("subscription.refusal.used");
    }
}
