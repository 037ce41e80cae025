package org.rimanakuy.exchange.file;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.rimanakuy.shared.SafeCell;

/** A table for somebody's spreadsheet: UTF-8 with its mark, and no cell that would be taken for a formula. */
public final class PlainTable {

    private final CsvWriter csv;

    /** @param out is flushed by {@link #finish} and left open */
    public PlainTable(OutputStream out) throws IOException {
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(TableWriter.MARK);
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
    }

    public void row(String... cells) {
        csv.writeRecord(Arrays.stream(cells).map(SafeCell::of).toList());
    }

    public void finish() throws IOException {
        csv.flush();
    }
}
