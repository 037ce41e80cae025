package org.rimanakuy.portal;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.rimanakuy.license.Pressure;
import org.rimanakuy.shared.SafeCell;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What the pressure of one reading is made of, as a table to download: numbers with a point, days as ISO dates. */
@Component
class LicenseTable {

    private static final String MARK = "\uFEFF";

    private final MessageSource messages;

    LicenseTable(MessageSource messages) {
        this.messages = messages;
    }

    String of(LicensePage page) {
        var pressure = page.reading().pressure();
        var text = new StringWriter();
        text.write(MARK);
        var csv = CsvWriter.builder().build(text);
        csv.writeRecord(Stream.of("number", "what", "weight", "due", "days", "adds", "part", "version")
                .map(column -> word("license.page.column." + column))
                .toList());
        for (var share : pressure.heaviest()) {
            var late = share.late();
            csv.writeRecord(
                    late.number(),
                    SafeCell.of(late.title()),
                    String.valueOf(late.weight().value()),
                    late.due().toString(),
                    String.valueOf(late.days()),
                    share.value().toPlainString(),
                    pressure.partOf(share).toPlainString(),
                    Pressure.VERSION);
        }
        try {
            csv.flush();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private String word(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
