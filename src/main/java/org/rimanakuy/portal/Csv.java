package org.rimanakuy.portal;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.rimanakuy.shared.SafeCell;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Tables that readers take along; no cell of theirs can be read as a formula. */
final class Csv {

    private Csv() {}

    /** Rows that come one after the other. */
    interface Rows {

        void each(Consumer<List<String>> row);
    }

    static String of(List<String> heads, List<List<String>> rows) {
        return of(heads, rows::forEach);
    }

    static String of(List<String> heads, Rows rows) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(heads);
            rows.each(row -> csv.writeRecord(row.stream().map(SafeCell::of).toList()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    static ResponseEntity<String> answer(String fileName, String table) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + fileName + "\"")
                .body(table);
    }
}
