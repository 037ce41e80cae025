package org.rimanakuy.exchange.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.exchange.file.RecordFile;
import org.rimanakuy.exchange.file.Row;
import org.rimanakuy.party.Capacity;
import org.rimanakuy.party.MandateData;
import org.rimanakuy.party.MandateRow;
import org.rimanakuy.shared.Identity;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.Text;

/** Reads mandates. One is the same as one on record when party, person, capacity, office and beginning are. */
final class MandateReading {

    private record Key(
            PartyId party,
            String person,
            Capacity capacity,
            @Nullable String office,
            @Nullable PartialDate from) {}

    private final Reading reading;
    private final Function<UUID, MandateData> whole;
    private final Map<Key, MandateRow> onRecord = new HashMap<>();

    /** @param whole tells a mandate with what lists do not show */
    MandateReading(Reading reading, List<MandateRow> onRecord, Function<UUID, MandateData> whole) {
        this.reading = reading;
        this.whole = whole;
        onRecord.forEach(row ->
                this.onRecord.put(new Key(row.party(), row.person(), row.capacity(), row.office(), row.from()), row));
    }

    List<Planned<UUID, MandateData>> read() {
        var planned = new ArrayList<Planned<UUID, MandateData>>();
        var twice = new Twice();
        reading.tables.each(
                RecordFile.MANDATES,
                reading.faults,
                row -> reading.built(row, () -> data(row))
                        .filter(data ->
                                twice.isFirst(row, "person", name(data) + " " + data.capacity() + " " + data.from()))
                        .ifPresent(data -> planned.add(planned(data))));
        return planned;
    }

    private MandateData data(Row row) {
        return new MandateData(
                reading.parties.required(row, "party"),
                row.requiredText("person", Text.TITLE),
                row.word("sex", MandateData.Sex.class),
                null,
                row.word("capacity", Capacity.class, Capacity.AUTHORITY),
                row.text("office", Text.TITLE),
                row.date("from"),
                row.date("to"),
                row.text("source", Text.SOURCE));
    }

    private Planned<UUID, MandateData> planned(MandateData data) {
        var row = onRecord.get(new Key(data.party(), data.person(), data.capacity(), data.office(), data.from()));
        if (row == null) {
            return Planned.added(name(data), Identity.next(), data);
        }
        var before = whole.apply(row.id());
        var merged = keepingPrivate(before, reading.merged(RecordFile.MANDATES, before, data));
        return Planned.compared(name(data), row.id(), merged, row.version(), before, reading.names());
    }

    /** Sex and age are never exported, so an empty cell cannot mean that they are no longer known. */
    private static MandateData keepingPrivate(MandateData before, MandateData read) {
        return new MandateData(
                read.party(),
                read.person(),
                read.sex() == null ? before.sex() : read.sex(),
                before.ageBand(),
                read.capacity(),
                read.office(),
                read.from(),
                read.until(),
                read.source());
    }

    private String name(MandateData data) {
        return reading.code(data.party()) + ": " + data.person() + (data.office() == null ? "" : ", " + data.office());
    }
}
