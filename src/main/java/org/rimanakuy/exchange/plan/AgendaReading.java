package org.rimanakuy.exchange.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.dialogue.AgendaItemData;
import org.rimanakuy.dialogue.AgendaItemId;
import org.rimanakuy.dialogue.AgendaItemRow;
import org.rimanakuy.dialogue.AgendaItemRow.Paper;
import org.rimanakuy.dialogue.ItemOrigin;
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
    private final Map<Key, AgendaItemRow> after = new HashMap<>();
    private final Map<Key, List<Paper>> papers = new HashMap<>();
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
        readPapers();
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
        var fresh = data(row, papers.getOrDefault(key, List.of()));
        var state = row.word("state", ItemState.class, ItemState.PLANNED);
        var reason = row.text("state_reason", Text.NOTE);
        if (known == null) {
            refuseSealed(row, key, true);
            var id = ids.getOrDefault(key, AgendaItemId.next());
            var added = new NewAgendaItem(id, key.session(), key.position(), fresh, state, reason);
            after.put(key, row(added));
            return Planned.added(name(key), id, added);
        }
        var data = reading.merged(RecordFile.AGENDA_ITEMS, known.data(), fresh);
        var compared = Planned.compared(name(key), known.id(), data, known.version(), known.data(), reading.names());
        refuseSealed(row, key, compared.isChanged() || otherPapers(known, fresh));
        var item =
                new NewAgendaItem(known.id(), key.session(), key.position(), data, known.state(), known.stateReason());
        after.put(key, row(item));
        return new Planned<>(name(key), known.id(), item, known.version(), compared.changes());
    }

    private void refuseSealed(Row row, Key key, boolean changes) {
        if (changes && closed.contains(key.session())) {
            row.fault("", Problem.SEALED, reading.code(key.session()));
        }
    }

    private static AgendaItemData data(Row row, List<Paper> papers) {
        return new AgendaItemData(
                row.requiredText("title", Text.TITLE),
                row.text("topic", AgendaItemData.TOPIC),
                row.whole("minutes_planned", 1, LONGEST),
                row.text("presenter", Text.TITLE),
                papers);
    }

    private void readPapers() {
        reading.tables.each(RecordFile.AGENDA_PAPERS, reading.faults, row -> {
            var session = reading.sessions.required(row, "session");
            row.requiredWhole("item", 1, MOST);
            if (idIn(row, session) != null) {
                var key = new Key(session, row.requiredWhole("item", 1, MOST));
                reading.built(
                                row,
                                () -> new Paper(row.requiredText("title", Text.TITLE), row.day("handed_out_on"), null))
                        .ifPresent(paper -> papers.computeIfAbsent(key, none -> new ArrayList<>())
                                .add(paper));
            }
        });
    }

    /** The scans of papers stay where they are; a file tells their titles and days. */
    private boolean otherPapers(AgendaItemRow known, AgendaItemData fresh) {
        var before = known.papers().stream()
                .map(paper -> new Paper(paper.title(), paper.handedOutOn(), null))
                .toList();
        return reading.tables.has(RecordFile.AGENDA_PAPERS, "title") && !before.equals(fresh.handouts());
    }

    /** The agendas as they would be after the import, each in its order. */
    Map<SessionId, List<AgendaItemRow>> bySession() {
        var all = new HashMap<>(onRecord);
        all.putAll(after);
        return all.values().stream()
                .sorted(Comparator.comparingInt(AgendaItemRow::position))
                .collect(Collectors.groupingBy(AgendaItemRow::session));
    }

    private static AgendaItemRow row(NewAgendaItem item) {
        var data = item.data();
        return new AgendaItemRow(
                item.id(),
                0,
                item.session(),
                item.position() - 1,
                data.title(),
                data.topic(),
                data.minutesPlanned(),
                data.presenter(),
                ItemOrigin.TYPED,
                null,
                null,
                item.state(),
                item.stateReason(),
                data.handouts());
    }

    private String name(Key key) {
        return reading.code(key.session()) + " · " + key.position();
    }
}
