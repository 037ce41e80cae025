package org.rimanakuy.exchange;

import java.util.function.Consumer;
import org.rimanakuy.exchange.file.RecordFile;

/** Writes one file of a later part of the record, in an order that stays the same as long as the record does. */
interface ExportPart {

    RecordFile file();

    /** @param example whether to write the training record instead of the real one */
    void each(Codes codes, boolean example, Consumer<Cells> row);
}
