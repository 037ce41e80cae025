package org.rimanakuy.exchange.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The columns of one kind of file. */
public record Layout(List<Column> columns) {

    public static Layout of(Column... columns) {
        return new Layout(List.of(columns));
    }

    List<String> names() {
        return columns.stream().map(Column::name).toList();
    }

    /** Every name that a header may use, with the name the format uses. */
    Map<String, String> accepted() {
        var accepted = new LinkedHashMap<String, String>();
        for (var column : columns) {
            accepted.put(column.name(), column.name());
            column.aliases().forEach(alias -> accepted.put(alias, column.name()));
        }
        return accepted;
    }
}
