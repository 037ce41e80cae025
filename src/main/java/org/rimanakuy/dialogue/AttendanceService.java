package org.rimanakuy.dialogue;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.journal.Act;
import org.rimanakuy.journal.JournalService;
import org.rimanakuy.party.MandateData.Sex;
import org.rimanakuy.party.MandateService;
import org.rimanakuy.security.Roles;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.Text;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is or was at a session. Reading is for anyone, noting it for the secretariat. */
@Service
@Transactional
@PreAuthorize(Roles.IS_SECRETARIAT)
public class AttendanceService {

    private static final String SITS_THERE = "hasAnyRole('SECRETARIAT', 'DELEGATE', 'GUARANTOR')";

    private final Attendance attendance;
    private final DialogueSessions sessions;
    private final RoundtableService roundtables;
    private final MandateService mandates;
    private final SessionNaming naming;
    private final JournalService journal;
    private final Clock clock;

    AttendanceService(
            Attendance attendance,
            DialogueSessions sessions,
            RoundtableService roundtables,
            MandateService mandates,
            SessionNaming naming,
            JournalService journal,
            Clock clock) {
        this.attendance = attendance;
        this.sessions = sessions;
        this.roundtables = roundtables;
        this.mandates = mandates;
        this.naming = naming;
        this.journal = journal;
        this.clock = clock;
    }

    /** Everybody who came, those of one delegation together. */
    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public List<AttendeeRow> of(SessionId session) {
        var mandated = mandated(find(session));
        return attendance.of(session).stream()
                .map(one -> one.row(mandated.names(one.party(), one.person())))
                .toList();
    }

    /** Who sits at the roundtable and has not come, in the order of its delegations' seats. */
    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public List<Expected> expected(SessionId id) {
        var session = find(id);
        var mandated = mandated(session);
        var came = attendance.of(id);
        return roundtable(session).data().seats().stream()
                .filter(seat -> came.stream().noneMatch(one -> one.isSame(seat.party(), seat.person())))
                .map(seat -> new Expected(
                        seat.party(), seat.person(), seat.capacity(), mandated.names(seat.party(), seat.person())))
                .toList();
    }

    /** The parties of which anybody came at any time, in whatever capacity. */
    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public Set<PartyId> delegationsPresent(SessionId session) {
        return attendance.of(session).stream().map(Attendee::party).collect(Collectors.toSet());
    }

    /** The parties of which somebody came at any time who may decide for them. */
    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public Set<PartyId> delegationsAbleToDecide(SessionId session) {
        return of(session).stream()
                .filter(AttendeeRow::mayDecide)
                .map(AttendeeRow::party)
                .collect(Collectors.toSet());
    }

    /** Whether there is, or was, a quorum at that moment. */
    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public Quorum quorum(SessionId session, Instant at) {
        return quorums(session, Set.of(at)).values().iterator().next();
    }

    /** The quorum at several moments at once, such as that of each decision. */
    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public Map<Instant, Quorum> quorums(SessionId session, Collection<Instant> moments) {
        var attendees = of(session);
        var table = roundtable(find(session)).data();
        var quorums = new LinkedHashMap<Instant, Quorum>();
        moments.forEach(
                moment -> quorums.put(moment, Quorum.at(moment, table.delegations(), table.quorum(), attendees)));
        return quorums;
    }

    /** How many women and men came, by delegation: for those who were in the room with them, never with a name. */
    @Transactional(readOnly = true)
    @PreAuthorize(SITS_THERE)
    public List<Headcount> counts(SessionId session) {
        return attendance.of(session).stream()
                .collect(groupingBy(Attendee::party, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(delegation -> new Headcount(
                        delegation.getKey(),
                        count(delegation.getValue(), Sex.F),
                        count(delegation.getValue(), Sex.M),
                        count(delegation.getValue(), null)))
                .toList();
    }

    /** All that is noted about one attendee, the sex included, for the one who corrects it. */
    @Transactional(readOnly = true)
    public AttendeeData data(UUID id) {
        return attendance.findById(id).orElseThrow(AttendanceRefusal::unknown).data();
    }

    /** Notes somebody who came, whether the roundtable has a seat for them or not. */
    public void arrive(SessionId id, AttendeeData data) {
        var session = turnOn(id);
        refuseFuture(data);
        refuseListed(id, null, data);
        var known = data.sex() == null
                ? data.withSex(mandates.sexOf(data.party(), data.person()).orElse(null))
                : data;
        record("attendee-arrived", session, attendance.save(new Attendee(id, known)));
    }

    public void leave(UUID id, int seenVersion, Instant at) {
        var attendee = seen(id, seenVersion);
        attendee.leave(at);
        refuseFuture(attendee.data());
        record("attendee-left", turnOn(attendee.session()), attendee);
    }

    public void comeBack(UUID id, int seenVersion, Instant at) {
        var attendee = seen(id, seenVersion);
        attendee.comeBack(at);
        refuseFuture(attendee.data());
        record("attendee-came-back", turnOn(attendee.session()), attendee);
    }

    public void correct(UUID id, int seenVersion, AttendeeData data, String why) {
        var attendee = seen(id, seenVersion);
        var session = turnOn(attendee.session());
        refuseFuture(data);
        refuseListed(attendee.session(), id, data);
        var changes = attendee.correct(data, naming.in(session.data().zone()));
        journal.record(about("attendee-corrected", session).because(why).with(changes));
    }

    /** Takes somebody off the list who was put on it by mistake; the journal keeps that they were. */
    public void strike(UUID id, int seenVersion, String why) {
        var reason = Text.required(why, Text.NOTE);
        var attendee = seen(id, seenVersion);
        var session = turnOn(attendee.session());
        attendance.delete(attendee);
        journal.record(about("attendee-struck", session).because(reason).with(told(session, attendee)));
    }

    private void record(String what, DialogueSession session, Attendee attendee) {
        journal.record(about(what, session).with(told(session, attendee)));
    }

    private Map<String, String> told(DialogueSession session, Attendee attendee) {
        var names = naming.in(session.data().zone());
        var data = attendee.data();
        var told = new LinkedHashMap<String, String>();
        told.put("person", data.person());
        told.put("party", names.apply(data.party()));
        told.put("presences", data.presences().stream().map(names).collect(Collectors.joining("; ")));
        return told;
    }

    private void refuseFuture(AttendeeData data) {
        if (!data.presences().isEmpty() && data.presences().getLast().end().isAfter(Instant.now(clock))) {
            throw AttendanceRefusal.notYet();
        }
    }

    private void refuseListed(SessionId session, @Nullable UUID except, AttendeeData data) {
        if (attendance.of(session).stream()
                .anyMatch(other -> !other.id().equals(except) && other.isSame(data.party(), data.person()))) {
            throw AttendanceRefusal.alreadyListed(data.person());
        }
    }

    /** Waits for its turn: of two who mark the same person present at once, the second hears of the first. */
    private DialogueSession turnOn(SessionId id) {
        journal.takeTurn();
        var session = find(id);
        session.refuseCalledOff();
        return session;
    }

    private Attendee seen(UUID id, int version) {
        journal.takeTurn();
        return attendance.findById(id).orElseThrow(AttendanceRefusal::unknown).atVersion(version);
    }

    private DialogueSession find(SessionId id) {
        return sessions.findById(id).orElseThrow(SessionRefusal::unknown);
    }

    private RoundtableRow roundtable(DialogueSession session) {
        var id = session.roundtable();
        return roundtables.find(id).orElseThrow(() -> RoundtableRefusal.unknown(id));
    }

    private Mandated mandated(DialogueSession session) {
        return new Mandated(mandates.all(), session.data().heldOn());
    }

    private static int count(List<Attendee> delegation, @Nullable Sex sex) {
        return (int) delegation.stream().filter(one -> one.sex() == sex).count();
    }

    private static Act about(String what, DialogueSession session) {
        return Act.of(what).on(SessionService.KIND, session.id().value(), session.code());
    }
}
