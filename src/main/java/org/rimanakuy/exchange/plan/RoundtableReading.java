package org.rimanakuy.exchange.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.dialogue.DecisionRule;
import org.rimanakuy.dialogue.QuorumRule;
import org.rimanakuy.dialogue.RoundtableData;
import org.rimanakuy.dialogue.RoundtableId;
import org.rimanakuy.dialogue.RoundtableRow;
import org.rimanakuy.dialogue.RoundtableTree;
import org.rimanakuy.dialogue.Terms;
import org.rimanakuy.exchange.file.RecordFile;
import org.rimanakuy.exchange.file.Row;
import org.rimanakuy.shared.Language;
import org.rimanakuy.shared.Text;

/** Reads roundtables with who sits there. What a file does not name stays on record as it is, addresses always. */
final class RoundtableReading {

    private static final int MOST = 500;

    /** What several columns tell, each known from the record where the file lacks it. */
    private static final Set<String> MADE_OF_COLUMNS = Set.of("quorum", "terms");

    private record Line(Row row, RoundtableId id, RoundtableData data) {}

    private final Reading reading;
    private final List<RoundtableRow> before;
    private final Map<RoundtableId, RoundtableRow> onRecord = new HashMap<>();
    private final Map<RoundtableId, RoundtableData> read = new LinkedHashMap<>();

    RoundtableReading(Reading reading, List<RoundtableRow> before) {
        this.reading = reading;
        this.before = before;
        before.forEach(row -> onRecord.put(row.id(), row));
    }

    /** @return tables before their subgroups */
    List<Planned<RoundtableId, RoundtableData>> read() {
        readTables();
        var parts = new RoundtableParts(reading);
        parts.read(this::soFar);
        parts.tables().forEach(id -> soFar(id).ifPresent(data -> read.put(id, parts.addTo(id, data))));
        return read.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getValue().parent() != null))
                .map(entry -> planned(entry.getKey(), entry.getValue()))
                .toList();
    }

    private void readTables() {
        var lines = new ArrayList<Line>();
        var twice = new Twice();
        reading.tables.each(RecordFile.ROUNDTABLES, reading.faults, row -> {
            var code = row.requiredCode("code");
            var id = reading.roundtables.own(row, "code", code);
            twice.isFirst(row, "code", code);
            reading.built(row, () -> data(row, code, id)).ifPresent(data -> lines.add(new Line(row, id, data)));
        });
        var tree = RoundtableTree.of(before);
        lines.stream()
                .sorted(Comparator.comparing(line -> line.data().parent() != null))
                .forEach(line -> reading.built(line.row(), () -> {
                            tree.put(line.id(), line.data(), reading.manifest.example());
                            return line.data();
                        })
                        .ifPresent(data -> read.put(line.id(), data)));
    }

    private Optional<RoundtableData> soFar(RoundtableId id) {
        return Optional.ofNullable(read.get(id))
                .or(() -> Optional.ofNullable(onRecord.get(id)).map(RoundtableRow::data));
    }

    private RoundtableData data(Row row, String code, RoundtableId id) {
        var known = Optional.ofNullable(onRecord.get(id)).map(RoundtableRow::data);
        var fresh = fresh(row, code, known.map(RoundtableData::quorum), known.map(RoundtableData::terms));
        return known.map(data -> Absent.keep(data, fresh, column -> MADE_OF_COLUMNS.contains(column) || sent(column)))
                .orElse(fresh);
    }

    private RoundtableData fresh(Row row, String code, Optional<QuorumRule> quorum, Optional<Terms> terms) {
        return new RoundtableData(
                code,
                row.requiredText("name", Text.TITLE),
                reading.agreements.optional(row, "agreement"),
                row.text("legal_instrument", Text.SOURCE),
                reading.roundtables.optional(row, "parent"),
                reading.places.optional(row, "place"),
                row.date("installed_on"),
                row.date("valid_until"),
                row.day("followed_since"),
                quorum(row, quorum.orElse(QuorumRule.UNKNOWN)),
                terms(row, terms.orElse(Terms.USUAL)),
                row.words("languages", Language.class),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                row.text("note", Text.NOTE),
                row.text("source", Text.SOURCE));
    }

    private QuorumRule quorum(Row row, QuorumRule known) {
        return new QuorumRule(
                sent("quorum") ? row.whole("quorum", 1, MOST) : known.delegations(),
                sent("decision_rule") ? row.word("decision_rule", DecisionRule.class) : known.decides(),
                sent("decision_note") ? row.text("decision_note", Text.NOTE) : known.note());
    }

    /** A term is the usual one until somebody agrees on another; that to answer a dispute may be nobody's own. */
    private Terms terms(Row row, Terms known) {
        return new Terms(
                days(row, "days_papers", known.papers()),
                days(row, "days_circulate", known.circulate()),
                days(row, "days_correct", known.correct()),
                days(row, "days_answer", known.answer()),
                sent("days_dispute") ? row.whole("days_dispute", 0, MOST) : known.dispute());
    }

    private static int days(Row row, String column, int known) {
        @Nullable Integer days = row.whole(column, 0, MOST);
        return days == null ? known : days;
    }

    private boolean sent(String column) {
        return reading.tables.has(RecordFile.ROUNDTABLES, column);
    }

    private Planned<RoundtableId, RoundtableData> planned(RoundtableId id, RoundtableData data) {
        var known = onRecord.get(id);
        return known == null
                ? Planned.added(data.code(), id, data)
                : Planned.compared(data.code(), id, data, known.version(), known.data(), reading.names());
    }
}
