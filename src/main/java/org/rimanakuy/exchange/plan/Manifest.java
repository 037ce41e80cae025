package org.rimanakuy.exchange.plan;

import java.util.ArrayList;
import org.rimanakuy.exchange.file.Faults;
import org.rimanakuy.exchange.file.Problem;
import org.rimanakuy.exchange.file.RecordFile;
import org.rimanakuy.exchange.file.Row;
import org.rimanakuy.exchange.file.Tables;
import org.rimanakuy.shared.Language;
import org.rimanakuy.shared.Text;

/**
 * What the files say about themselves.
 *
 * @param title by which the journal names the import
 * @param example whether everything in them belongs to the training record
 * @param language of texts whose own language is not given
 */
record Manifest(String title, boolean example, Language language) {

    static final int FORMAT = 1;

    /** @param otherwise the title of files that say nothing about themselves */
    static Manifest of(Tables tables, String otherwise, Faults faults) {
        var read = new ArrayList<Manifest>();
        tables.each(RecordFile.RECORD, faults, row -> {
            if (!read.isEmpty()) {
                row.fault("", Problem.ONE_ROW_ONLY);
            }
            read.add(of(row));
        });
        return read.isEmpty() ? new Manifest(otherwise, false, Language.ES) : read.getFirst();
    }

    private static Manifest of(Row row) {
        var format = row.whole("format", 1, Integer.MAX_VALUE);
        if (format != null && format > FORMAT) {
            row.fault("format", Problem.FORMAT_VERSION, format, FORMAT);
        }
        return new Manifest(
                row.requiredText("title", Text.TITLE),
                row.yes("example"),
                row.word("language", Language.class, Language.ES));
    }
}
