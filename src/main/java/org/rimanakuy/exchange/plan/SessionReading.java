package org.rimanakuy.exchange.plan;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.dialogue.SessionData;
import org.rimanakuy.dialogue.SessionId;
import org.rimanakuy.dialogue.SessionKind;
import org.rimanakuy.dialogue.SessionRow;
import org.rimanakuy.dialogue.SessionState;
import org.rimanakuy.exchange.file.Problem;
import org.rimanakuy.exchange.file.RecordFile;
import org.rimanakuy.exchange.file.Row;
import org.rimanakuy.shared.Language;
import org.rimanakuy.shared.Text;

/** Reads sessions. One that is told in a closed acta never changes. */
final class SessionReading {

    private static final int TIME = 20;

    private final Reading reading;
    private final Map<SessionId, SessionRow> onRecord = new HashMap<>();
    private final Map<SessionId, SessionRow> after = new HashMap<>();
    private final Set<SessionId> closed;
    private final ZoneId usual;

    /**
     * @param closed those told in a closed acta
     * @param usual the zone of a session that names none
     */
    SessionReading(Reading reading, List<SessionRow> before, Set<SessionId> closed, ZoneId usual) {
        this.reading = reading;
        this.closed = closed;
        this.usual = usual;
        before.forEach(row -> onRecord.put(row.id(), row));
    }

    List<PlannedSession> read() {
        var planned = new ArrayList<PlannedSession>();
        var twice = new Twice();
        reading.tables.each(RecordFile.SESSIONS, reading.faults, row -> {
            var code = row.requiredCode("code");
            var id = reading.sessions.own(row, "code", code);
            twice.isFirst(row, "code", code);
            reading.built(row, () -> planned(row, code, id)).ifPresent(planned::add);
        });
        return planned;
    }

    private PlannedSession planned(Row row, String code, SessionId id) {
        var known = Optional.ofNullable(onRecord.get(id));
        var fresh = fresh(row, known.map(one -> one.data().zone()).orElse(usual));
        if (known.isEmpty()) {
            var added = new PlannedSession(
                    Planned.added(code, id, fresh),
                    state(row),
                    row.text("state_reason", Text.NOTE),
                    Moments.optional(row, "opened_at"),
                    Moments.optional(row, "closed_at"));
            after.put(id, row(added));
            return added;
        }
        var before = known.get();
        var data = reading.merged(RecordFile.SESSIONS, before.data(), fresh);
        var session = Planned.compared(code, id, data, before.version(), before.data(), reading.names());
        if (!before.roundtable().equals(data.roundtable())) {
            row.fault("roundtable", Problem.FIXED, reading.code(before.roundtable()), reading.code(data.roundtable()));
        } else if (closed.contains(id) && (session.isChanged() || otherHours(row, before))) {
            row.fault("", Problem.SEALED, code);
        }
        after.put(
                id,
                new SessionRow(
                        id,
                        before.version(),
                        code,
                        data,
                        before.state(),
                        before.stateReason(),
                        before.openedAt(),
                        before.closedAt(),
                        before.invitationSequence(),
                        before.invitedAt(),
                        before.example()));
        return new PlannedSession(session, null, null, null, null);
    }

    /** When the door was opened and closed is told in the acta. */
    private boolean otherHours(Row row, SessionRow before) {
        return reading.tables.has(RecordFile.SESSIONS, "opened_at")
                        && !Objects.equals(before.openedAt(), Moments.optional(row, "opened_at"))
                || reading.tables.has(RecordFile.SESSIONS, "closed_at")
                        && !Objects.equals(before.closedAt(), Moments.optional(row, "closed_at"));
    }

    /** A session as it would be after the import; empty for one that neither the record nor the file has. */
    Optional<SessionRow> row(SessionId id) {
        return Optional.ofNullable(after.getOrDefault(id, onRecord.get(id)));
    }

    private SessionRow row(PlannedSession added) {
        var told = added.asNew();
        return new SessionRow(
                told.id(),
                0,
                told.code(),
                told.data(),
                Objects.requireNonNullElse(told.state(), SessionState.HELD),
                told.stateReason(),
                told.openedAt(),
                told.closedAt(),
                0,
                null,
                reading.manifest.example());
    }

    private SessionData fresh(Row row, ZoneId otherwise) {
        var zone = zone(row, otherwise);
        var heldOn = row.requiredDate("held_on");
        var starts = at(row, "starts_at", heldOn.firstDay(), zone);
        return new SessionData(
                reading.roundtables.required(row, "roundtable"),
                row.word("kind", SessionKind.class, SessionKind.OTHER),
                row.requiredText("title", Text.TITLE),
                heldOn,
                starts,
                ends(row, heldOn.firstDay(), starts, zone),
                zone,
                reading.places.optional(row, "place"),
                row.text("venue", Text.TITLE),
                row.words("languages", Language.class),
                row.text("interpreter", Text.TITLE),
                row.text("drafter", Text.TITLE),
                row.text("note", Text.NOTE),
                row.text("source", Text.SOURCE));
    }

    /** What is open in another register is not open in this one: its day tells. */
    private static @Nullable SessionState state(Row row) {
        var state = row.word("state", SessionState.class);
        return state == SessionState.OPEN ? null : state;
    }

    private static ZoneId zone(Row row, ZoneId otherwise) {
        var name = row.text("zone", Text.CODE);
        try {
            return name == null ? otherwise : ZoneId.of(name);
        } catch (DateTimeException unknown) {
            row.fault("zone", Problem.ZONE, name);
            return otherwise;
        }
    }

    private static @Nullable Instant at(Row row, String column, LocalDate day, ZoneId zone) {
        var time = row.text(column, TIME);
        try {
            return time == null
                    ? null
                    : day.atTime(LocalTime.parse(time)).atZone(zone).toInstant();
        } catch (DateTimeException impossible) {
            row.fault(column, Problem.TIME, time);
            return null;
        }
    }

    /** A session that ends at an hour before it began ended on the next day. */
    private static @Nullable Instant ends(Row row, LocalDate day, @Nullable Instant starts, ZoneId zone) {
        var sameDay = at(row, "ends_at", day, zone);
        return sameDay == null || starts == null || sameDay.isAfter(starts)
                ? sameDay
                : at(row, "ends_at", day.plusDays(1), zone);
    }
}
