package org.rimanakuy.minutes;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.dialogue.AgendaService;
import org.rimanakuy.dialogue.AttendanceService;
import org.rimanakuy.dialogue.AttendeeRow;
import org.rimanakuy.dialogue.Delegation;
import org.rimanakuy.dialogue.DelegationRole;
import org.rimanakuy.dialogue.RoundtableRow;
import org.rimanakuy.dialogue.RoundtableService;
import org.rimanakuy.dialogue.SessionRow;
import org.rimanakuy.dialogue.SessionService;
import org.rimanakuy.minutes.Proceedings.Copied;
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
    private final ActasThen thens;

    Teller(
            SessionService sessions,
            RoundtableService roundtables,
            AgendaService agenda,
            AttendanceService attendance,
            Lines lines,
            ObjectProvider<LinePledges> pledges,
            PartyService parties,
            PlaceService places,
            ActasThen thens) {
        this.sessions = sessions;
        this.roundtables = roundtables;
        this.agenda = agenda;
        this.attendance = attendance;
        this.lines = lines;
        this.pledges = pledges;
        this.parties = parties;
        this.places = places;
        this.thens = thens;
    }

    Proceedings tell(Minutes minutes) {
        var row = minutes.row();
        var session = sessions.find(row.session()).orElseThrow(() -> ActaRefusal.unknown(row.session()));
        var roundtable = roundtables.find(session.roundtable()).orElseThrow();
        var attendees = attendance.of(session.id());
        var said = lines.findBySessionAndDroppedFalseOrderByPlaceAscIdAsc(session.id()).stream()
                .map(line -> line.row(Instant.MAX))
                .toList();
        var promised = promisedIn(row);
        return Proceedings.of(
                roundtable,
                session,
                then(row, () -> now(roundtable, session, attendees, said, promised)),
                new Copied(row.manner(), row.transcribedFrom(), row.transcribedBy()),
                agenda.of(session.id()),
                attendees,
                said,
                promised);
    }

    /** What is no acta yet goes by the names and rules of today. */
    private AsThen then(MinutesRow minutes, Supplier<AsThen> today) {
        return Optional.of(minutes.session())
                .filter(session -> !minutes.isDraft())
                .flatMap(thens::findById)
                .map(ActaThen::told)
                .orElseGet(today);
    }

    private AsThen now(
            RoundtableRow roundtable,
            SessionRow session,
            List<AttendeeRow> attendees,
            List<LineRow> lines,
            Map<LineId, List<Pledged>> promised) {
        var concerned = Stream.of(
                        attendees.stream().map(AttendeeRow::party),
                        lines.stream().flatMap(Teller::parties),
                        promised.values().stream().flatMap(List::stream).flatMap(Teller::parties),
                        roundtable.data().delegations().stream()
                                .filter(one -> one.role() == DelegationRole.MEMBER)
                                .map(Delegation::party))
                .flatMap(some -> some)
                .collect(Collectors.toSet());
        var names = parties.all().stream().collect(Collectors.toMap(PartyRow::id, PartyRow::name));
        names.keySet().retainAll(concerned);
        return AsThen.of(roundtable.data(), place(session.data().place()), names);
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

    private static Stream<PartyId> parties(LineRow line) {
        return Stream.concat(Stream.ofNullable(line.data().party()), line.stances().keySet().stream());
    }

    private static Stream<PartyId> parties(Pledged pledged) {
        return Stream.concat(
                Stream.concat(Stream.of(pledged.promisor()), Stream.ofNullable(pledged.followUp())),
                pledged.beneficiaries().stream());
    }
}
