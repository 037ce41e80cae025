package org.rimanakuy.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The cells of one row by column, in whatever order they come to mind. */
final class Cells {

    private final Map<String, @Nullable Object> byColumn = new HashMap<>();

    static Cells of(String column, @Nullable Object value) {
        return new Cells().and(column, value);
    }

    /** @param values in the order of the columns */
    static Cells of(List<String> columns, List<String> values) {
        var cells = new Cells();
        for (var column = 0; column < columns.size(); column++) {
            cells.and(columns.get(column), values.get(column));
        }
        return cells;
    }

    Cells and(String column, @Nullable Object value) {
        byColumn.put(column, value);
        return this;
    }

    Map<String, @Nullable Object> byColumn() {
        return byColumn;
    }
}
