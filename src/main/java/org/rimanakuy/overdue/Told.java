package org.rimanakuy.overdue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.Text;

/**
 * Whom a step reached.
 *
 * @param letters how many letters were posted
 * @param byHand names of those without an address: to be told by telephone or on paper
 */
record Told(int letters, List<String> byHand) {

    Told {
        byHand = List.copyOf(byHand);
    }

    @Nullable
    String byHandAsText() {
        var text = String.join(", ", byHand);
        return text.isEmpty() ? null : text.substring(0, Math.min(text.length(), Text.NOTE));
    }
}
