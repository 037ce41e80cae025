package org.rimanakuy.exchange;

import java.util.Set;
import java.util.function.Consumer;
import org.rimanakuy.exchange.file.RecordFile;

/** Writes the files of a later part of the record, each in an order that stays the same as long as the record does. */
interface ExportPart {

    Set<RecordFile> files();

    /** @param example whether to write the training record instead of the real one */
    void each(RecordFile file, Codes codes, boolean example, Consumer<Cells> row);
}
