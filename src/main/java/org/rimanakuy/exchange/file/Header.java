package org.rimanakuy.exchange.file;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rimanakuy.shared.SafeCell;

/** The first line of a file, matched with the layout: which cell of a row belongs to which column. */
final class Header {

    private final int width;
    private final boolean foreign;
    private final Map<String, Integer> positions = new HashMap<>();
    private final Map<String, String> written = new HashMap<>();
    private final BitSet named = new BitSet();

    private Header(int width, boolean foreign) {
        this.width = width;
        this.foreign = foreign;
    }

    static Optional<Header> of(String file, int line, List<String> cells, Layout layout, Faults faults) {
        var before = faults.total();
        var header = new Header(cells.size(), layout.foreign());
        var accepted = layout.accepted();
        for (var i = 0; i < cells.size(); i++) {
            var cell = cells.get(i).strip();
            if (cell.isEmpty()) {
                continue;
            }
            var name = accepted.get(cell.toLowerCase(Locale.ROOT));
            if (name == null && !layout.foreign()) {
                faults.add(new Fault(file, line, cell, Problem.UNKNOWN_COLUMN, List.of(cell, namesOf(layout))));
            } else if (name != null && header.positions.putIfAbsent(name, i) != null) {
                faults.add(new Fault(file, line, cell, Problem.DUPLICATE_COLUMN, List.of(cell)));
            } else if (name != null) {
                header.written.put(name, cell);
                header.named.set(i);
            }
        }
        for (var column : layout.columns()) {
            if (column.required() && !header.has(column.name())) {
                var arguments = List.<Object>of(column.name(), String.join(", ", written(cells)));
                faults.add(new Fault(file, line, column.name(), Problem.MISSING_COLUMN, arguments));
            }
        }
        return faults.total() == before ? Optional.of(header) : Optional.empty();
    }

    boolean has(String column) {
        return positions.containsKey(column);
    }

    /** The name as the sender wrote it, so that a fault names what they see. */
    String written(String column) {
        return written.getOrDefault(column, column);
    }

    Optional<Row> row(String file, int line, List<String> cells, Faults faults) {
        if (cells.stream().allMatch(String::isBlank)) {
            return Optional.empty();
        }
        if (cells.size() < width || !foreign && hasMoreThanHeader(cells)) {
            faults.add(new Fault(file, line, "", Problem.ROW_LENGTH, List.of(cells.size(), width)));
            return Optional.empty();
        }
        return Optional.of(new Row(file, line, this, cells, faults));
    }

    String cell(List<String> cells, String column) {
        return raw(cells, column).strip();
    }

    /** The same for all rows that say the same in that column, however they write case, leading zeros and spaces around it. */
    int hash(List<String> cells, String column) {
        var position = positions.getOrDefault(column, cells.size());
        return position < cells.size()
                ? SafeCell.plain(cells.get(position))
                        .strip()
                        .toUpperCase(Locale.ROOT)
                        .replace("0", "")
                        .hashCode()
                : 0;
    }

    /** With the spaces around it. */
    String raw(List<String> cells, String column) {
        var position = positions.get(column);
        return position == null ? "" : cells.get(position);
    }

    private boolean hasMoreThanHeader(List<String> cells) {
        for (var i = named.nextClearBit(0); i < cells.size(); i = named.nextClearBit(i + 1)) {
            if (!cells.get(i).isBlank()) {
                return true;
            }
        }
        return false;
    }

    private static String namesOf(Layout layout) {
        return String.join(", ", layout.names());
    }

    private static List<String> written(List<String> cells) {
        var names = new ArrayList<String>();
        cells.forEach(cell -> names.add(cell.strip()));
        return names;
    }
}
