package org.rimanakuy.exchange.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rimanakuy.dialogue.AttendeeData;
import org.rimanakuy.dialogue.Presence;
import org.rimanakuy.dialogue.SessionId;
import org.rimanakuy.exchange.file.Problem;
import org.rimanakuy.exchange.file.RecordFile;
import org.rimanakuy.exchange.file.Row;
import org.rimanakuy.party.Capacity;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.Text;

/** Reads who came to the sessions of closed actas. Whoever went out and came back has a row for each time. */
final class AttendanceRows {

    private record Came(PartyId party, String person) {}

    private final Reading reading;
    private final Map<SessionId, Map<Came, AttendeeData>> bySession = new HashMap<>();
    private final Set<SessionId> faulty = new HashSet<>();

    AttendanceRows(Reading reading) {
        this.reading = reading;
    }

    /** @param told the sessions of which the files have the acta */
    void read(Collection<SessionId> told) {
        var known = Set.copyOf(told);
        reading.tables.each(RecordFile.ATTENDANCE, reading.faults, row -> {
            var session = reading.sessions.required(row, "session");
            if (!known.contains(session) && !row.isFaulty("session")) {
                row.fault("session", Problem.UNKNOWN_CODE, reading.code(session), RecordFile.ACTAS.fileName(), "");
            }
            var people = bySession.computeIfAbsent(session, none -> new LinkedHashMap<>());
            reading.built(row, () -> with(people, row, came(row)))
                    .ifPresentOrElse(
                            one -> people.put(new Came(one.party(), one.person()), one), () -> faulty.add(session));
        });
    }

    private AttendeeData came(Row row) {
        var arrived = Moments.optional(row, "arrived_at");
        var left = Moments.optional(row, "left_at");
        if (arrived == null && left != null && !row.isFaulty("arrived_at")) {
            row.fault("left_at", Problem.ONLY_WITH, "left_at", "arrived_at");
        }
        return new AttendeeData(
                reading.parties.required(row, "party"),
                row.requiredText("person", Text.TITLE),
                row.requiredWord("capacity", Capacity.class),
                null,
                arrived == null ? List.of() : List.of(new Presence(arrived, left)));
    }

    /** The same person with the time of one row more. */
    private static AttendeeData with(Map<Came, AttendeeData> people, Row row, AttendeeData more) {
        var before = people.get(new Came(more.party(), more.person()));
        if (before == null) {
            return more;
        }
        if (before.capacity() != more.capacity()) {
            row.fault("capacity", Problem.FIXED, before.capacity(), more.capacity());
        }
        var presences = new ArrayList<>(before.presences());
        presences.addAll(more.presences());
        presences.sort(Comparator.comparing(Presence::arrivedAt));
        return new AttendeeData(before.party(), before.person(), before.capacity(), null, presences);
    }

    List<AttendeeData> of(SessionId session) {
        return List.copyOf(bySession.getOrDefault(session, Map.of()).values());
    }

    boolean isFaulty(SessionId session) {
        return faulty.contains(session);
    }
}
