package org.rimanakuy.exchange.file;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The files of one import that belong to the format, opened; those that do not belong are told. */
public final class Tables {

    private final Map<RecordFile, Table> tables = new EnumMap<>(RecordFile.class);
    private final List<Note> notes;

    public Tables(Bundle bundle, Faults faults) {
        notes = new ArrayList<>(bundle.notes());
        bundle.files().forEach((name, path) -> {
            var file = RecordFile.named(name);
            if (RecordFile.isForLater(name)) {
                notes.add(new Note(name, Remark.KEPT_FOR_LATER));
            } else if (file.isEmpty()) {
                faults.add(name, Problem.UNKNOWN_FILE, RecordFile.allNames());
            } else if (tables.containsKey(file.get())) {
                faults.add(name, Problem.DUPLICATE_FILE);
            } else {
                Table.open(name, path, file.get().layout(), faults, notes::add)
                        .ifPresent(table -> tables.put(file.get(), table));
            }
        });
    }

    /** Notes what was found out about a file when it was read. */
    public void note(RecordFile file, Remark remark, Object... arguments) {
        notes.add(new Note(file.fileName(), remark, List.of(arguments)));
    }

    public List<Note> notes() {
        return List.copyOf(notes);
    }

    /** Whether a file was sent and has that column. */
    public boolean has(RecordFile file, String column) {
        var table = tables.get(file);
        return table != null && table.has(column);
    }

    /** Reads the rows of a file, none when it was not sent. */
    public void each(RecordFile file, Faults faults, Consumer<Row> consumer) {
        var table = tables.get(file);
        if (table != null) {
            table.each(faults, consumer);
        }
    }

    /** Reads the rows of a long file as {@link Table#inTurns} does, none when it was not sent. */
    public void inTurns(RecordFile file, String column, Faults faults, Consumer<Row> consumer, Runnable turnOver) {
        var table = tables.get(file);
        if (table != null) {
            table.inTurns(column, faults, consumer, turnOver);
        }
    }
}
