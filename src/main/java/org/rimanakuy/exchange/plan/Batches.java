package org.rimanakuy.exchange.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Many things, at most {@link Outcome#AT_ONCE} at a time, in their order. */
final class Batches {

    private Batches() {}

    static <T> List<List<T>> of(Collection<T> all) {
        var inOrder = List.copyOf(all);
        var batches = new ArrayList<List<T>>();
        for (var from = 0; from < inOrder.size(); from += Outcome.AT_ONCE) {
            batches.add(inOrder.subList(from, Math.min(inOrder.size(), from + Outcome.AT_ONCE)));
        }
        return batches;
    }
}
