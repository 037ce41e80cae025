package org.rimanakuy.exchange;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The cells of one row by column, in whatever order they come to mind. */
final class Cells {

    private final Map<String, @Nullable Object> byColumn = new HashMap<>();

    static Cells of(String column, @Nullable Object value) {
        return new Cells().and(column, value);
    }

    Cells and(String column, @Nullable Object value) {
        byColumn.put(column, value);
        return this;
    }

    Map<String, @Nullable Object> byColumn() {
        return byColumn;
    }
}
