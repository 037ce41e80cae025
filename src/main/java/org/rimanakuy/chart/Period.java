package org.rimanakuy.chart;

import org.jspecify.annotations.Nullable;

/**
 * Years that belong together and are drawn behind the bars, as a term of office.
 *
 * @param to the last year, itself included; null while it goes on
 */
public record Period(String name, int from, @Nullable Integer to) {

    public Period {
        if (to != null && to < from) {
            throw new IllegalArgumentException("a period ends after it begins");
        }
    }

    int lastOr(int year) {
        return to == null ? year : to;
    }

    String years() {
        return to == null ? from + "–" : from == to ? Integer.toString(from) : from + "–" + to;
    }
}
