package org.rimanakuy.exchange.plan;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.rimanakuy.dialogue.SessionId;
import org.rimanakuy.exchange.file.Faults;
import org.rimanakuy.exchange.file.RecordFile;
import org.rimanakuy.exchange.file.Remark;

/**
 * Notes the lines of minutes that commitments name and nobody has. That is no fault: the acta may still be a draft where
 * the commitments come from, and drafts travel in no file.
 */
final class NamedLines {

    private static final int SHOWN = 5;

    private final Reading reading;
    private final Function<Collection<String>, Map<String, SessionId>> onRecord;

    NamedLines(Reading reading, Function<Collection<String>, Map<String, SessionId>> onRecord) {
        this.reading = reading;
        this.onRecord = onRecord;
    }

    void note() {
        var named = codes(RecordFile.COMMITMENTS, "minutes_line");
        if (!named.isEmpty()) {
            named.removeAll(codes(RecordFile.MINUTES_LINES, "code"));
        }
        if (!named.isEmpty()) {
            named.removeAll(onRecord.apply(named).keySet());
        }
        if (!named.isEmpty()) {
            var first = new TreeSet<>(named).stream().limit(SHOWN).toList();
            reading.tables.note(RecordFile.COMMITMENTS, Remark.UNKNOWN_LINES, named.size(), String.join(", ", first));
        }
    }

    private Set<String> codes(RecordFile file, String column) {
        var codes = new HashSet<String>();
        if (reading.tables.has(file, column)) {
            reading.tables.each(file, new Faults(), row -> {
                if (row.code(column) instanceof String code) {
                    codes.add(code);
                }
            });
        }
        return codes;
    }
}
