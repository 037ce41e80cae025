package org.rimanakuy.exchange.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rimanakuy.exchange.file.Problem;
import org.rimanakuy.exchange.file.RecordFile;
import org.rimanakuy.exchange.file.Row;
import org.rimanakuy.place.PlaceData;
import org.rimanakuy.place.PlaceLevel;
import org.rimanakuy.place.PlaceRow;
import org.rimanakuy.place.Setting;
import org.rimanakuy.shared.PlaceId;
import org.rimanakuy.shared.Text;

/** Reads places: a tree in which each level lies in the one above. */
final class PlaceReading {

    private record Line(Row row, PlaceId id, PlaceData data) {}

    private final Reading reading;
    private final Map<PlaceId, PlaceRow> onRecord;
    private final Map<PlaceId, PlaceLevel> levels = new HashMap<>();
    private final Map<PlaceId, PlaceId> parents = new HashMap<>();

    PlaceReading(Reading reading, List<PlaceRow> onRecord) {
        this.reading = reading;
        this.onRecord = onRecord.stream().collect(Collectors.toMap(PlaceRow::id, place -> place));
        onRecord.forEach(place -> levels.put(place.id(), place.level()));
    }

    List<Planned<PlaceId, PlaceData>> read() {
        var lines = new ArrayList<Line>();
        var codes = new Twice();
        reading.tables.each(RecordFile.PLACES, reading.faults, row -> {
            var id = reading.places.own(row, "code", row.requiredCode("code"));
            var first = codes.isFirst(row, "code", reading.code(id));
            reading.built(row, () -> data(row, id)).filter(data -> first).ifPresent(data -> {
                lines.add(new Line(row, id, data));
                levels.put(id, data.level());
                if (data.parent() != null) {
                    parents.put(id, data.parent());
                }
            });
        });
        lines.forEach(this::checkTree);
        return lines.stream()
                .filter(line -> !line.row().isFaulty())
                .map(this::planned)
                .toList();
    }

    private PlaceData data(Row row, PlaceId id) {
        var code = row.requiredCode("code");
        var read = new PlaceData(
                code,
                row.requiredText("name", Text.TITLE),
                row.requiredWord("level", PlaceLevel.class),
                reading.places.optional(row, "parent"),
                row.word("setting", Setting.class),
                row.number("latitude", -90, 90),
                row.number("longitude", -180, 180),
                row.text("source", Text.SOURCE));
        var before = onRecord.get(id);
        return before == null ? read : reading.merged(RecordFile.PLACES, before.data(), read);
    }

    private void checkTree(Line line) {
        var data = line.data();
        var before = onRecord.get(line.id());
        if (before != null && before.level() != data.level()) {
            line.row().fault("level", Problem.FIXED, before.level(), data.level());
        } else if (closesCircle(line.id())) {
            line.row().fault("parent", Problem.CYCLE, data.code());
        } else {
            var needed = data.level().above();
            var actual = Optional.ofNullable(data.parent()).map(levels::get);
            var isUnread = data.parent() != null && actual.isEmpty();
            if (!isUnread && !needed.equals(actual)) {
                var wanted = needed.<Object>map(level -> level).orElse("");
                line.row()
                        .fault(
                                "parent",
                                Problem.LEVEL,
                                data.level(),
                                wanted,
                                actual.<Object>map(level -> level).orElse(""));
            }
        }
    }

    private boolean closesCircle(PlaceId start) {
        var seen = new HashSet<PlaceId>();
        for (var next = parents.get(start); next != null && seen.add(next); next = parents.get(next)) {
            if (next.equals(start)) {
                return true;
            }
        }
        return false;
    }

    private Planned<PlaceId, PlaceData> planned(Line line) {
        var before = onRecord.get(line.id());
        var code = line.data().code();
        return before == null
                ? Planned.added(code, line.id(), line.data())
                : Planned.compared(code, line.id(), line.data(), before.version(), before.data(), reading.names());
    }
}
