package org.rimanakuy.exchange.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.dialogue.AgendaItemData;
import org.rimanakuy.dialogue.AgendaItemId;
import org.rimanakuy.dialogue.AgendaItemRow;
import org.rimanakuy.dialogue.ItemState;
import org.rimanakuy.dialogue.NewAgendaItem;
import org.rimanakuy.dialogue.SessionId;
import org.rimanakuy.exchange.file.Faults;
import org.rimanakuy.exchange.file.Problem;
import org.rimanakuy.exchange.file.RecordFile;
import org.rimanakuy.exchange.file.Row;
import org.rimanakuy.shared.Text;

/** Reads the points of agendas. One on record keeps its papers, and what became of it is told by its session. */
final class AgendaReading {

    private static final int MOST = 1_000;
    private static final int LONGEST = 1_440;

    private record Key(SessionId session, int position) {}

    private final Reading reading;
    private final Set<SessionId> closed;
    private final Map<Key, AgendaItemRow> onRecord = new HashMap<>();
    private final Map<Key, AgendaItemId> ids = new HashMap<>();

    /** @param closed the sessions told in a closed acta */
    AgendaReading(Reading reading, List<AgendaItemRow> before, Set<SessionId> closed) {
        this.reading = reading;
        this.closed = closed;
        for (var item : before) {
            var key = new Key(item.session(), item.position() + 1);
            onRecord.put(key, item);
            define(key, item.id());
        }
    }

    private void define(Key key, AgendaItemId id) {
        ids.put(key, id);
        reading.name(id, Integer.toString(key.position()));
    }

    List<Planned<AgendaItemId, NewAgendaItem>> read() {
        learn();
        var planned = new ArrayList<Planned<AgendaItemId, NewAgendaItem>>();
        var twice = new Twice();
        reading.tables.each(RecordFile.AGENDA_ITEMS, reading.faults, row -> {
            var key = new Key(reading.sessions.required(row, "session"), row.requiredWhole("position", 1, MOST));
            twice.isFirst(row, "position", name(key));
            reading.built(row, () -> planned(row, key)).ifPresent(planned::add);
        });
        return planned;
    }

    /** Learns which points the file defines, so that lines may belong to them. */
    private void learn() {
        reading.tables.each(RecordFile.AGENDA_ITEMS, new Faults(), row -> {
            var session = reading.sessions.optional(row, "session");
            var position = row.whole("position", 1, MOST);
            if (session != null && position != null && !ids.containsKey(new Key(session, position))) {
                define(new Key(session, position), AgendaItemId.next());
            }
        });
    }

    /** The point that a line belongs to, told when the agenda of its session has no such point. */
    @Nullable
    AgendaItemId idIn(Row row, SessionId session) {
        var position = row.whole("item", 1, MOST);
        if (position == null) {
            return null;
        }
        var id = ids.get(new Key(session, position));
        if (id == null && !row.isFaulty("session")) {
            row.fault("item", Problem.UNKNOWN_CODE, Integer.toString(position), RecordFile.AGENDA_ITEMS.fileName(), "");
        }
        return id;
    }

    private Planned<AgendaItemId, NewAgendaItem> planned(Row row, Key key) {
        var known = onRecord.get(key);
        var fresh = data(row);
        var state = row.word("state", ItemState.class, ItemState.PLANNED);
        var reason = row.text("state_reason", Text.NOTE);
        if (known == null) {
            refuseSealed(row, key, true);
            var id = ids.getOrDefault(key, AgendaItemId.next());
            return Planned.added(
                    name(key), id, new NewAgendaItem(id, key.session(), key.position(), fresh, state, reason));
        }
        var data = reading.merged(RecordFile.AGENDA_ITEMS, known.data(), fresh);
        var compared = Planned.compared(name(key), known.id(), data, known.version(), known.data(), reading.names());
        refuseSealed(row, key, compared.isChanged());
        var item =
                new NewAgendaItem(known.id(), key.session(), key.position(), data, known.state(), known.stateReason());
        return new Planned<>(name(key), known.id(), item, known.version(), compared.changes());
    }

    private void refuseSealed(Row row, Key key, boolean changes) {
        if (changes && closed.contains(key.session())) {
            row.fault("", Problem.SEALED, reading.code(key.session()));
        }
    }

    private static AgendaItemData data(Row row) {
        return new AgendaItemData(
                row.requiredText("title", Text.TITLE),
                row.text("topic", AgendaItemData.TOPIC),
                row.whole("minutes_planned", 1, LONGEST),
                row.text("presenter", Text.TITLE),
                List.of());
    }

    private String name(Key key) {
        return reading.code(key.session()) + " · " + key.position();
    }
}
