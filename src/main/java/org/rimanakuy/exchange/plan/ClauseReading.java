package org.rimanakuy.exchange.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.agreement.AgreementId;
import org.rimanakuy.agreement.ClauseData;
import org.rimanakuy.agreement.ClauseId;
import org.rimanakuy.agreement.ClauseRow;
import org.rimanakuy.exchange.file.Faults;
import org.rimanakuy.exchange.file.Problem;
import org.rimanakuy.exchange.file.RecordFile;
import org.rimanakuy.exchange.file.Row;
import org.rimanakuy.shared.Language;
import org.rimanakuy.shared.Text;
import org.rimanakuy.shared.Wording;

/** Reads clauses. The literal text of one on record is never rewritten by an import. */
final class ClauseReading {

    private record Key(AgreementId agreement, String number) {}

    private final Reading reading;
    private final Map<Key, ClauseRow> onRecord = new HashMap<>();
    private final Map<Key, ClauseId> ids = new HashMap<>();

    ClauseReading(Reading reading, List<ClauseRow> onRecord) {
        this.reading = reading;
        for (var row : onRecord) {
            var key = new Key(row.agreement(), row.number());
            this.onRecord.put(key, row);
            ids.put(key, row.id());
        }
    }

    /** Learns which clauses the file defines, so that other files may refer to them. */
    void learn() {
        reading.tables.each(RecordFile.CLAUSES, new Faults(), row -> {
            var number = row.text("number", ClauseData.NUMBER);
            var agreement = reading.agreements.optional(row, "agreement");
            if (number != null && agreement != null) {
                ids.computeIfAbsent(new Key(agreement, number), key -> ClauseId.next());
            }
        });
    }

    List<Planned<ClauseId, ClauseData>> read() {
        var planned = new ArrayList<Planned<ClauseId, ClauseData>>();
        var twice = new Twice();
        reading.tables.each(RecordFile.CLAUSES, reading.faults, row -> {
            var agreement = reading.agreements.required(row, "agreement");
            var number = row.requiredText("number", ClauseData.NUMBER);
            twice.isFirst(row, "number", reading.code(agreement) + " " + number);
            reading.built(row, () -> data(row, new Key(agreement, number)))
                    .ifPresent(data -> planned.add(planned(data)));
        });
        return planned;
    }

    /** The clause that a row names, told when its agreement has no such clause. */
    @Nullable
    ClauseId idIn(Row row, @Nullable AgreementId agreement) {
        var number = numberIn(row, agreement);
        return number == null || agreement == null ? null : ids.get(new Key(agreement, number));
    }

    @Nullable
    String numberIn(Row row, @Nullable AgreementId agreement) {
        var number = row.text("clause", ClauseData.NUMBER);
        if (number == null) {
            return null;
        }
        if (agreement == null) {
            row.fault("clause", Problem.ONLY_WITH, "clause", "agreement");
        } else if (!ids.containsKey(new Key(agreement, number)) && !row.isFaulty("agreement")) {
            row.fault("clause", Problem.UNKNOWN_CLAUSE, number, reading.code(agreement));
        }
        return number;
    }

    private ClauseData data(Row row, Key key) {
        var fresh = new ClauseData(
                key.agreement(),
                key.number(),
                row.text("heading", Text.TITLE),
                row.requiredText("text", Text.LONG),
                row.requiredWord("wording", Wording.class),
                row.word("language", Language.class, reading.manifest.language()),
                row.text("source", Text.SOURCE));
        var before = onRecord.get(key);
        if (before == null) {
            return fresh;
        }
        if (before.wording() == Wording.LITERAL && !before.text().equals(fresh.text())) {
            row.fault("text", Problem.FIXED, before.text(), fresh.text());
        }
        return reading.merged(RecordFile.CLAUSES, before.data(), fresh);
    }

    private Planned<ClauseId, ClauseData> planned(ClauseData data) {
        var key = new Key(data.agreement(), data.number());
        var name = reading.code(data.agreement()) + " · " + data.number();
        var before = onRecord.get(key);
        return before == null
                ? Planned.added(name, ids.getOrDefault(key, ClauseId.next()), data)
                : Planned.compared(name, before.id(), data, before.version(), before.data(), reading.names());
    }
}
