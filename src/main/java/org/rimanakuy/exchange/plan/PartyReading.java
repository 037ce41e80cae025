package org.rimanakuy.exchange.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rimanakuy.exchange.file.RecordFile;
import org.rimanakuy.exchange.file.Row;
import org.rimanakuy.party.PartyData;
import org.rimanakuy.party.PartyKind;
import org.rimanakuy.party.PartyRow;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.Text;

/** Reads parties. */
final class PartyReading {

    private final Reading reading;
    private final Map<PartyId, PartyRow> onRecord;

    PartyReading(Reading reading, List<PartyRow> onRecord) {
        this.reading = reading;
        this.onRecord = onRecord.stream().collect(Collectors.toMap(PartyRow::id, party -> party));
    }

    List<Planned<PartyId, PartyData>> read() {
        var planned = new ArrayList<Planned<PartyId, PartyData>>();
        var codes = new Twice();
        reading.tables.each(RecordFile.PARTIES, reading.faults, row -> {
            var code = row.requiredCode("code");
            var id = reading.parties.own(row, "code", code);
            codes.isFirst(row, "code", code);
            reading.built(row, () -> data(row, code, id)).ifPresent(data -> planned.add(planned(id, data)));
        });
        return planned;
    }

    private PartyData data(Row row, String code, PartyId id) {
        var read = new PartyData(
                code,
                row.requiredText("name", Text.TITLE),
                row.text("short_name", PartyData.SHORT_NAME),
                row.requiredWord("kind", PartyKind.class),
                reading.places.optional(row, "place"),
                row.text("note", Text.NOTE),
                row.text("source", Text.SOURCE));
        var before = onRecord.get(id);
        return before == null ? read : reading.merged(RecordFile.PARTIES, before.data(), read);
    }

    private Planned<PartyId, PartyData> planned(PartyId id, PartyData data) {
        var before = onRecord.get(id);
        return before == null
                ? Planned.added(data.code(), id, data)
                : Planned.compared(data.code(), id, data, before.version(), before.data(), reading.names());
    }
}
