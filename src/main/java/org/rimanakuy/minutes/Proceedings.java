package org.rimanakuy.minutes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.dialogue.AgendaItemRow;
import org.rimanakuy.dialogue.AttendeeRow;
import org.rimanakuy.dialogue.Quorum;
import org.rimanakuy.dialogue.RoundtableRow;
import org.rimanakuy.dialogue.SessionRow;
import org.rimanakuy.shared.PartyId;

/**
 * All that the minutes of one session tell, whatever their state.
 *
 * @param place where it was, by name
 * @param transcribedFrom for minutes copied from paper, what the paper is, and {@code transcribedBy} who copied it
 * @param lines in their order
 * @param quorums at the moment of each decision; where that is not known, it is not in it
 * @param names what each party that occurs is called in full
 */
public record Proceedings(
        RoundtableRow roundtable,
        SessionRow session,
        @Nullable String place,
        MinutesManner manner,
        @Nullable String transcribedFrom,
        @Nullable String transcribedBy,
        List<AgendaItemRow> agenda,
        List<AttendeeRow> attendees,
        List<LineRow> lines,
        Map<LineId, List<Pledged>> pledges,
        Map<LineId, Quorum> quorums,
        Quality quality,
        Map<PartyId, String> names) {

    public Proceedings {
        agenda = List.copyOf(agenda);
        attendees = List.copyOf(attendees);
        lines = List.copyOf(lines);
        pledges = Map.copyOf(pledges);
        quorums = Map.copyOf(quorums);
        names = Map.copyOf(names);
    }

    /** What was said to one point of the agenda; that to none of them comes last. */
    public record Point(int number, Optional<AgendaItemRow> item, List<LineRow> lines) {}

    /** Those who came for one delegation. */
    public record Delegated(PartyId party, List<AttendeeRow> people) {}

    public String name(PartyId party) {
        return names.getOrDefault(party, party.toString());
    }

    /** The points of the agenda in their order, also those to which nothing was said. */
    public List<Point> points() {
        var points = new ArrayList<Point>();
        for (var item : agenda) {
            var said = lines.stream()
                    .filter(line -> item.id().equals(line.data().item()))
                    .toList();
            points.add(new Point(points.size() + 1, Optional.of(item), said));
        }
        var ids = agenda.stream().map(AgendaItemRow::id).collect(Collectors.toSet());
        var others = lines.stream()
                .filter(line ->
                        line.data().item() == null || !ids.contains(line.data().item()))
                .toList();
        if (!others.isEmpty()) {
            points.add(new Point(points.size() + 1, Optional.empty(), others));
        }
        return points;
    }

    /** The delegations that attended, by name. */
    public List<Delegated> delegations() {
        var byName = new TreeMap<String, List<AttendeeRow>>();
        for (var one : attendees) {
            byName.computeIfAbsent(name(one.party()), name -> new ArrayList<>()).add(one);
        }
        return byName.values().stream()
                .map(people -> new Delegated(
                        people.getFirst().party(),
                        people.stream()
                                .sorted(Comparator.comparing(AttendeeRow::person)
                                        .thenComparing(one -> one.id().toString()))
                                .toList()))
                .toList();
    }
}
