package org.rimanakuy.commitment.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.commitment.CommitmentRow;
import org.rimanakuy.commitment.RegisterFilter;
import org.rimanakuy.commitment.RegisterService;
import org.rimanakuy.shared.SafeCell;

/**
 * What is filtered, as a file that a spreadsheet opens: UTF-8 with a byte order mark, comma separated, dates as ISO 8601
 * with the parts that are known. Written row by row as it is read.
 */
final class RegisterCsv implements DownloadHandler {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final transient RegisterService register;
    private final transient Supplier<RegisterFilter> filter;
    private final transient Clock clock;

    RegisterCsv(RegisterService register, Supplier<RegisterFilter> filter, Clock clock) {
        this.register = register;
        this.filter = filter;
        this.clock = clock;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent asked) throws IOException {
        var session = asked.getSession();
        session.lock();
        RegisterFilter wanted;
        Locale locale;
        try {
            wanted = filter.get();
            locale = asked.getUI().getLocale();
        } finally {
            session.unlock();
        }
        var words = new CommitmentWords(locale);
        asked.setContentType("text/csv;charset=utf-8");
        asked.setFileName(
                words.say("commitment.view.csv-name", LocalDate.now(clock).toString()));
        try (var out = new BufferedWriter(new OutputStreamWriter(asked.getOutputStream(), StandardCharsets.UTF_8))) {
            write(wanted, words, out);
        }
    }

    void write(RegisterFilter wanted, CommitmentWords words, Writer out) throws IOException {
        out.write(BYTE_ORDER_MARK);
        var csv = CsvWriter.builder().build(out);
        var header = new ArrayList<String>();
        for (var column : RegisterColumn.values()) {
            header.add(words.of(column));
        }
        header.add(words.say("commitment.view.csv-days"));
        header.add(words.say("commitment.view.csv-example"));
        csv.writeRecord(header);
        var rows = new RowWords(words);
        register.each(wanted, row -> csv.writeRecord(cells(row, rows)));
        csv.flush();
    }

    private static List<String> cells(CommitmentRow row, RowWords words) {
        var cells = new ArrayList<String>();
        for (var column : RegisterColumn.values()) {
            cells.add(SafeCell.of(cell(column, row, words)));
        }
        cells.add(text(row.schedule().days()));
        cells.add(row.example() ? words.words().say("commitment.view.yes") : "");
        return cells;
    }

    /** As in the grid, but for what a machine reads: dates stay ISO, what is unknown stays empty. */
    private static String cell(RegisterColumn column, CommitmentRow row, RowWords words) {
        return switch (column) {
            case DUE -> row.due() == null ? "" : row.due().iso();
            case MADE_ON -> row.madeOn().iso();
            case PLACE -> text(row.place());
            case AGREEMENT -> text(row.agreement());
            case FOLLOW_UP -> text(row.followUp());
            case BENEFICIARIES -> String.join("; ", row.beneficiaries());
            default -> words.cell(column, row);
        };
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
