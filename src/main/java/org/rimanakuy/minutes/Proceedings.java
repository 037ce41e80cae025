package org.rimanakuy.minutes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.dialogue.AgendaItemRow;
import org.rimanakuy.dialogue.AttendeeRow;
import org.rimanakuy.dialogue.Quorum;
import org.rimanakuy.dialogue.QuorumRule;
import org.rimanakuy.dialogue.RoundtableRow;
import org.rimanakuy.dialogue.SessionGaps;
import org.rimanakuy.dialogue.SessionRow;
import org.rimanakuy.shared.PartyId;

/**
 * All that the minutes of one session tell, whatever their state.
 *
 * @param roundtable as it is on record today
 * @param then what the roundtable, the place and the parties were called; of what is no acta yet, what they are called today
 * @param transcribedFrom for minutes copied from paper, what the paper is, and {@code transcribedBy} who copied it
 * @param lines in their order
 * @param quorums at the moment of each decision; where that is not known, it is not in it
 */
public record Proceedings(
        RoundtableRow roundtable,
        SessionRow session,
        AsThen then,
        MinutesManner manner,
        @Nullable String transcribedFrom,
        @Nullable String transcribedBy,
        List<AgendaItemRow> agenda,
        List<AttendeeRow> attendees,
        List<LineRow> lines,
        Map<LineId, List<Pledged>> pledges,
        Map<LineId, Quorum> quorums,
        Quality quality) {

    public Proceedings {
        agenda = List.copyOf(agenda);
        attendees = List.copyOf(attendees);
        lines = List.copyOf(lines);
        pledges = Map.copyOf(pledges);
        quorums = Map.copyOf(quorums);
    }

    /** What was said to one point of the agenda; that to none of them comes last. */
    public record Point(int number, Optional<AgendaItemRow> item, List<LineRow> lines) {}

    /** Those who came for one delegation. */
    public record Delegated(PartyId party, List<AttendeeRow> people) {}

    public @Nullable String place() {
        return then.place();
    }

    public String name(PartyId party) {
        return then.name(party);
    }

    /**
     * Puts together what is on record, or in files, and finds what it lacks.
     *
     * @param lines in their order; those in which nothing was typed are left out
     */
    static Proceedings of(
            RoundtableRow roundtable,
            SessionRow session,
            AsThen then,
            Copied copied,
            List<AgendaItemRow> agenda,
            List<AttendeeRow> attendees,
            List<LineRow> lines,
            Map<LineId, List<Pledged>> pledges) {
        var said = lines.stream().filter(line -> !line.data().text().isBlank()).toList();
        var quorums = quorums(then, attendees, said);
        var gaps = SessionGaps.of(
                session.data(), agenda, then.terms(), session.data().heldOn().lastDay());
        return new Proceedings(
                roundtable,
                session,
                then,
                copied.manner(),
                copied.from(),
                copied.by(),
                agenda,
                attendees,
                said,
                pledges,
                quorums,
                Quality.of(gaps, said, pledges, quorums));
    }

    /** How minutes came on record and, where they were copied from paper, from what and by whom. */
    record Copied(
            MinutesManner manner,
            @Nullable String from,
            @Nullable String by) {}

    /** Nobody noted who was there, or when something was decided: then nobody can tell whether there was a quorum. */
    private static Map<LineId, Quorum> quorums(AsThen then, List<AttendeeRow> attendees, List<LineRow> lines) {
        var isTimed = attendees.stream().anyMatch(one -> !one.presences().isEmpty());
        var rule = new QuorumRule(then.quorum(), null, null);
        var quorums = new HashMap<LineId, Quorum>();
        for (var line : lines) {
            var saidAt = line.data().saidAt();
            if (line.data().decides() && saidAt != null && isTimed) {
                quorums.put(line.id(), Quorum.at(saidAt, then.members(), rule, attendees));
            }
        }
        return quorums;
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
