package org.rimanakuy.exchange.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.rimanakuy.dialogue.RoundtableId;
import org.rimanakuy.exchange.file.RecordFile;
import org.rimanakuy.exchange.file.Row;

/** The rows of one file, each about one part of a roundtable. */
final class RoundtablePart<T extends Record> {

    private final Reading reading;
    private final RecordFile file;
    private final Function<T, String> key;
    private final Map<RoundtableId, List<T>> read = new LinkedHashMap<>();

    /** @param key by which a row is known to be about the same as what is on record */
    RoundtablePart(Reading reading, RecordFile file, Function<T, String> key) {
        this.reading = reading;
        this.file = file;
        this.key = key;
    }

    /** @param column at which it is told that a row comes twice */
    void read(String column, BiFunction<Row, RoundtableId, T> build) {
        var twice = new Twice();
        reading.tables.each(file, reading.faults, row -> {
            var table = reading.roundtables.required(row, "roundtable");
            reading.built(row, () -> build.apply(row, table))
                    .filter(one -> twice.isFirst(row, column, reading.code(table) + " " + key.apply(one)))
                    .ifPresent(one ->
                            read.computeIfAbsent(table, id -> new ArrayList<>()).add(one));
        });
    }

    Set<RoundtableId> tables() {
        return read.keySet();
    }

    /** What is known of a roundtable with what was read: changed where it is the same, else after it. */
    List<T> onto(RoundtableId table, List<T> known) {
        var together = new LinkedHashMap<String, T>();
        known.forEach(one -> together.put(key.apply(one), one));
        read.getOrDefault(table, List.of())
                .forEach(one -> together.merge(key.apply(one), one, (was, is) -> reading.merged(file, was, is)));
        return List.copyOf(together.values());
    }
}
