package org.rimanakuy.exchange.file;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.shared.SafeCell;

/** Writes one file of the format as {@link Table} reads it, with the mark by which spreadsheets know UTF-8. */
public final class TableWriter {

    static final char MARK = '\uFEFF';

    private final List<String> columns;
    private final CsvWriter csv;

    /** @param out is flushed by {@link #finish} and left open */
    public TableWriter(RecordFile file, OutputStream out) {
        this.columns = file.written();
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        try {
            text.write(MARK);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);
        csv.writeRecord(columns);
    }

    /** @param cells by column; a column left out stays empty */
    public void row(Map<String, ? extends @Nullable Object> cells) {
        csv.writeRecord(columns.stream().map(column -> cell(cells.get(column))).toList());
    }

    public void finish() {
        try {
            csv.flush();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Boolean yes -> yes ? "yes" : "no";
            case BigDecimal number -> number.stripTrailingZeros().toPlainString();
            case Number number -> number.toString();
            case Enum<?> word -> word.name();
            case Collection<?> codes -> codes.stream().map(Object::toString).collect(Collectors.joining(";"));
            default -> SafeCell.of(value.toString());
        };
    }
}
