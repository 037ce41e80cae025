package org.rimanakuy.shared;

/** Somebody changed the thing between the moment it was shown and the moment it was to be saved. */
public final class StaleVersionRefusal extends Refusal {

    public StaleVersionRefusal() {
        super("shared.refusal.stale");
    }

    /** @throws StaleVersionRefusal unless the version on record is the one the person saw */
    public static void unlessSame(@org.jspecify.annotations.Nullable Integer onRecord, int seen) {
        if (onRecord == null || onRecord != seen) {
            throw new StaleVersionRefusal();
        }
    }
}
