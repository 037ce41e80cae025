package org.rimanakuy.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.rimanakuy.exchange.file.RecordFile;
import org.rimanakuy.exchange.file.TableWriter;
import org.rimanakuy.security.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the whole record in the exchange format, as it can be imported again. Only what is public is in it. */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Roles.ANYONE)
public class ExportService {

    /** All entries carry it, so that the same record gives the same zip. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ExportRows rows;

    ExportService(ExportRows rows) {
        this.rows = rows;
    }

    /**
     * Writes one zip and leaves the stream open.
     *
     * @param example whether to write the training record instead of the real one; the two are never mixed
     */
    public void zip(OutputStream out, boolean example) throws IOException {
        var zip = new ZipOutputStream(out);
        for (var file : RecordFile.values()) {
            var entry = new ZipEntry(file.fileName());
            entry.setTimeLocal(NO_TIME);
            zip.putNextEntry(entry);
            write(file, zip, example);
            zip.closeEntry();
        }
        zip.finish();
    }

    public void folder(Path folder, boolean example) throws IOException {
        for (var file : RecordFile.values()) {
            try (var out = Files.newOutputStream(folder.resolve(file.fileName()))) {
                write(file, out, example);
            }
        }
    }

    private void write(RecordFile file, OutputStream out, boolean example) {
        var writer = new TableWriter(file, out);
        rows.each(file, example, row -> writer.row(row.byColumn()));
        writer.finish();
    }
}
