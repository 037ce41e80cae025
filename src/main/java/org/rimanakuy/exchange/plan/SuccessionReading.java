package org.rimanakuy.exchange.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rimanakuy.exchange.file.Problem;
import org.rimanakuy.exchange.file.RecordFile;
import org.rimanakuy.exchange.file.Row;
import org.rimanakuy.party.SuccessionData;
import org.rimanakuy.party.SuccessionRow;
import org.rimanakuy.shared.Identity;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.Text;

/** Reads successions: one successor for each party, and no way back. */
final class SuccessionReading {

    private record Line(Row row, SuccessionData data) {}

    private final Reading reading;
    private final Map<PartyId, SuccessionRow> onRecord = new HashMap<>();
    private final Map<PartyId, PartyId> successors = new HashMap<>();

    SuccessionReading(Reading reading, List<SuccessionRow> onRecord) {
        this.reading = reading;
        onRecord.forEach(row -> this.onRecord.put(row.predecessor(), row));
        onRecord.forEach(row -> successors.put(row.predecessor(), row.successor()));
    }

    List<Planned<UUID, SuccessionData>> read() {
        var lines = new ArrayList<Line>();
        var first = new HashMap<PartyId, Integer>();
        reading.tables.each(
                RecordFile.SUCCESSIONS,
                reading.faults,
                row -> reading.built(row, () -> data(row)).ifPresent(data -> {
                    var earlier = first.putIfAbsent(data.predecessor(), row.line());
                    if (earlier == null) {
                        successors.put(data.predecessor(), data.successor());
                        lines.add(new Line(row, data));
                    } else {
                        row.fault("predecessor", Problem.SECOND_SUCCESSOR, reading.code(data.predecessor()), earlier);
                    }
                }));
        lines.forEach(this::refuseCircle);
        return lines.stream()
                .filter(line -> !line.row().isFaulty())
                .map(line -> planned(line.data()))
                .toList();
    }

    private SuccessionData data(Row row) {
        var predecessor = reading.parties.required(row, "predecessor");
        var successor = reading.parties.required(row, "successor");
        if (predecessor.equals(successor) && !row.isFaulty()) {
            row.fault("successor", Problem.CYCLE, reading.code(successor));
        }
        var read = new SuccessionData(
                predecessor,
                successor,
                row.requiredDate("effective_on"),
                row.text("basis", Text.SOURCE),
                row.text("source", Text.SOURCE));
        var before = onRecord.get(predecessor);
        return before == null ? read : reading.merged(RecordFile.SUCCESSIONS, before.data(), read);
    }

    private void refuseCircle(Line line) {
        var start = line.data().predecessor();
        var seen = new HashSet<PartyId>();
        for (var next = successors.get(start); next != null && seen.add(next); next = successors.get(next)) {
            if (next.equals(start)) {
                line.row().fault("successor", Problem.CYCLE, reading.code(start));
                return;
            }
        }
    }

    private Planned<UUID, SuccessionData> planned(SuccessionData data) {
        var name = reading.code(data.predecessor()) + " → " + reading.code(data.successor());
        var before = onRecord.get(data.predecessor());
        return before == null
                ? Planned.added(name, Identity.next(), data)
                : Planned.compared(name, before.id(), data, before.version(), before.data(), reading.names());
    }
}
