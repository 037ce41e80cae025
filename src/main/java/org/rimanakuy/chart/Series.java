package org.rimanakuy.chart;

import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** One row of values by year. A year that is not in it is unknown, which is not nothing. */
public record Series(String name, SortedMap<Integer, BigDecimal> values) {

    public Series {
        values = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    public static Series of(String name, Map<Integer, BigDecimal> values) {
        return new Series(name, new TreeMap<>(values));
    }
}
