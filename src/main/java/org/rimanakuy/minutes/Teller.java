package org.rimanakuy.minutes;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.dialogue.AgendaService;
import org.rimanakuy.dialogue.AttendanceService;
import org.rimanakuy.dialogue.AttendeeRow;
import org.rimanakuy.dialogue.Quorum;
import org.rimanakuy.dialogue.RoundtableRow;
import org.rimanakuy.dialogue.RoundtableService;
import org.rimanakuy.dialogue.SessionGaps;
import org.rimanakuy.dialogue.SessionService;
import org.rimanakuy.party.PartyRow;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.place.PlaceRow;
import org.rimanakuy.place.PlaceService;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.PlaceId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gathers all that the minutes of a session tell, from everybody who keeps a part of it. */
@Component
class Teller {

    private final SessionService sessions;
    private final RoundtableService roundtables;
    private final AgendaService agenda;
    private final AttendanceService attendance;
    private final Lines lines;
    private final ObjectProvider<LinePledges> pledges;
    private final PartyService parties;
    private final PlaceService places;

    Teller(
            SessionService sessions,
            RoundtableService roundtables,
            AgendaService agenda,
            AttendanceService attendance,
            Lines lines,
            ObjectProvider<LinePledges> pledges,
            PartyService parties,
            PlaceService places) {
        this.sessions = sessions;
        this.roundtables = roundtables;
        this.agenda = agenda;
        this.attendance = attendance;
        this.lines = lines;
        this.pledges = pledges;
        this.parties = parties;
        this.places = places;
    }

    Proceedings tell(Minutes minutes) {
        var row = minutes.row();
        var session = sessions.find(row.session()).orElseThrow(() -> ActaRefusal.unknown(row.session()));
        var roundtable = roundtables.find(session.roundtable()).orElseThrow();
        var points = agenda.of(session.id());
        var attendees = attendance.of(session.id());
        var said = lines.findBySessionAndDroppedFalseOrderByPlaceAscIdAsc(session.id()).stream()
                .map(line -> line.row(Instant.MAX))
                .filter(line -> !line.data().text().isBlank())
                .toList();
        var promised = promisedIn(row);
        var quorums = quorums(roundtable, attendees, said);
        var heldOn = session.data().heldOn().lastDay();
        var gaps = SessionGaps.of(session.data(), points, roundtable.data().terms(), heldOn);
        return new Proceedings(
                roundtable,
                session,
                place(session.data().place()),
                row.manner(),
                row.transcribedFrom(),
                row.transcribedBy(),
                points,
                attendees,
                said,
                promised,
                quorums,
                Quality.of(gaps, said, promised, quorums),
                names(attendees, said, promised, quorums));
    }

    private Map<LineId, List<Pledged>> promisedIn(MinutesRow minutes) {
        var kept = pledges.getIfAvailable();
        return kept == null ? Map.of() : kept.of(minutes.session());
    }

    private @Nullable String place(@Nullable PlaceId id) {
        return id == null
                ? null
                : places.all().stream()
                        .filter(place -> place.id().equals(id))
                        .map(PlaceRow::name)
                        .findFirst()
                        .orElse(null);
    }

    /** Nobody noted who was there, or when something was decided: then nobody can tell whether there was a quorum. */
    private static Map<LineId, Quorum> quorums(
            RoundtableRow roundtable, List<AttendeeRow> attendees, List<LineRow> lines) {
        var table = roundtable.data();
        var quorums = new HashMap<LineId, Quorum>();
        for (var line : lines) {
            var saidAt = line.data().saidAt();
            if (line.data().decides() && saidAt != null && isTimed(attendees)) {
                quorums.put(line.id(), Quorum.at(saidAt, table.delegations(), table.quorum(), attendees));
            }
        }
        return quorums;
    }

    private static boolean isTimed(List<AttendeeRow> attendees) {
        return attendees.stream().anyMatch(one -> !one.presences().isEmpty());
    }

    private Map<PartyId, String> names(
            List<AttendeeRow> attendees,
            List<LineRow> lines,
            Map<LineId, List<Pledged>> promised,
            Map<LineId, Quorum> quorums) {
        var all = parties.all().stream().collect(Collectors.toMap(PartyRow::id, PartyRow::name));
        var concerned = Stream.of(
                        attendees.stream().map(AttendeeRow::party),
                        lines.stream().flatMap(Teller::parties),
                        promised.values().stream().flatMap(List::stream).flatMap(Teller::parties),
                        quorums.values().stream()
                                .flatMap(quorum -> Stream.concat(quorum.present().stream(), quorum.missing().stream())))
                .flatMap(some -> some)
                .collect(Collectors.toSet());
        all.keySet().retainAll(concerned);
        return all;
    }

    private static Stream<PartyId> parties(LineRow line) {
        return Stream.concat(Stream.ofNullable(line.data().party()), line.stances().keySet().stream());
    }

    private static Stream<PartyId> parties(Pledged pledged) {
        return Stream.concat(
                Stream.concat(Stream.of(pledged.promisor()), Stream.ofNullable(pledged.followUp())),
                pledged.beneficiaries().stream());
    }
}
