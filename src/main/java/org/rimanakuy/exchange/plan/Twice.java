package org.rimanakuy.exchange.plan;

import java.util.HashMap;
import java.util.Map;
import org.rimanakuy.exchange.file.Problem;
import org.rimanakuy.exchange.file.Row;

/** Notices what a file says twice, and on which line it said it first. */
final class Twice {

    private final Map<String, Integer> lines = new HashMap<>();

    /** @return whether it is the first time; if not, it is told */
    boolean isFirst(Row row, String column, String key) {
        var earlier = lines.putIfAbsent(Known.sound(key), row.line());
        if (earlier != null && !row.isFaulty(column)) {
            row.fault(column, Problem.DUPLICATE_KEY, key, earlier);
        }
        return earlier == null;
    }
}
