package org.rimanakuy.exchange.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The columns of one kind of file.
 *
 * @param foreign whether somebody else made the format, so that columns beside these are nothing wrong
 */
public record Layout(List<Column> columns, boolean foreign) {

    public static Layout of(Column... columns) {
        return new Layout(List.of(columns), false);
    }

    public static Layout ofOthers(Column... columns) {
        return new Layout(List.of(columns), true);
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
