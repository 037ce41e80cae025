package org.rimanakuy.dialogue;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.rimanakuy.journal.Act;
import org.rimanakuy.journal.JournalService;
import org.rimanakuy.security.Roles;
import org.rimanakuy.shared.Text;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The sessions of roundtables, from their plan to their end. Reading is for anyone, keeping them for the secretariat. */
@Service
@Transactional
@PreAuthorize(Roles.IS_SECRETARIAT)
public class SessionService {

    static final String KIND = "session";

    private final DialogueSessions sessions;
    private final Roundtables roundtables;
    private final AgendaFlow agenda;
    private final SessionNaming naming;
    private final JournalService journal;
    private final ApplicationEventPublisher events;
    private final Seals seals;
    private final EntityManager memory;
    private final Clock clock;

    SessionService(
            DialogueSessions sessions,
            Roundtables roundtables,
            AgendaFlow agenda,
            SessionNaming naming,
            JournalService journal,
            ApplicationEventPublisher events,
            Seals seals,
            EntityManager memory,
            Clock clock) {
        this.sessions = sessions;
        this.roundtables = roundtables;
        this.agenda = agenda;
        this.naming = naming;
        this.journal = journal;
        this.events = events;
        this.seals = seals;
        this.memory = memory;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public Optional<SessionRow> find(SessionId id) {
        return sessions.findById(id).map(DialogueSession::row);
    }

    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public Optional<SessionRow> byCode(String code) {
        return sessions.findByCode(code).map(DialogueSession::row);
    }

    /** All sessions, in order of their codes. */
    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public List<SessionRow> all() {
        return sessions.all().stream().map(DialogueSession::row).toList();
    }

    /** All sessions of a roundtable, the latest first. */
    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public List<SessionRow> of(RoundtableId roundtable) {
        return sessions.of(roundtable).stream().map(DialogueSession::row).toList();
    }

    /** Today's sessions and those to come, of all roundtables, the next first. */
    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public List<SessionRow> coming(int limit) {
        return sessions.from(LocalDate.now(clock), Limit.of(limit)).stream()
                .map(DialogueSession::row)
                .toList();
    }

    /** The sessions before today, of all roundtables, the latest first. */
    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public List<SessionRow> past(int page, int size) {
        return sessions.before(LocalDate.now(clock), PageRequest.of(page, size)).stream()
                .map(DialogueSession::row)
                .toList();
    }

    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public long countPast() {
        return sessions.countBefore(LocalDate.now(clock));
    }

    /**
     * Puts a session on record under the next code of its year; what is open at its roundtable comes onto its agenda. A
     * session of a day that is over was held, and gets no agenda but what somebody writes down. That of an example is one.
     */
    public SessionId plan(SessionData data) {
        journal.takeTurn();
        var year = data.heldOn().date().getYear();
        var code = SessionCode.nextOf(year, sessions.codesLike(SessionCode.prefix(year) + "%"));
        var id = SessionId.next();
        var isExample = roundtables
                .findById(data.roundtable())
                .orElseThrow(() -> RoundtableRefusal.unknown(data.roundtable()))
                .row()
                .example();
        recordAll(List.of(new NewSession(id, code.toString(), data)), isExample);
        var session = sessions.findById(id).orElseThrow(SessionRefusal::unknown);
        if (session.isToCome()) {
            agenda.gather(session);
        }
        return id;
    }

    /** Puts many on record, their codes taken as given; of those that do not say it, the days that are over were held. */
    public void recordAll(Collection<NewSession> added, boolean example) {
        var today = LocalDate.now(clock);
        var acts = new ArrayList<Act>();
        for (var session : added) {
            if (sessions.findByCode(session.code()).isPresent()) {
                throw SessionRefusal.codeTaken(session.code());
            }
            sessions.save(new DialogueSession(session, today, example));
            acts.add(Act.of("session-recorded").on(KIND, session.id().value(), session.code()));
        }
        journal.recordAll(acts);
        memory.flush();
    }

    public void correct(SessionId id, int seenVersion, SessionData data, String why) {
        var session = find(id, seenVersion);
        var changes = session.correct(data, naming.in(data.zone()));
        if (!changes.isEmpty()) {
            journal.record(about("session-corrected", session).because(why).with(changes));
        }
    }

    /** The meeting begins: from here on the room is told by the minute. */
    public void open(SessionId id, int seenVersion) {
        var session = find(id, seenVersion);
        session.open(now());
        journal.record(about("session-opened", session));
    }

    /** The meeting is over; what it did not reach passes to the next one. */
    public void close(SessionId id, int seenVersion) {
        var session = find(id, seenVersion);
        session.close(now());
        agenda.treatSpoken(session);
        agenda.passOn(session, null);
        journal.record(about("session-closed", session));
    }

    /** There will be no meeting; what it was to deal with passes to the next one. */
    public void callOff(SessionId id, int seenVersion, String reason) {
        var session = find(id, seenVersion);
        var why = Text.required(reason, Text.NOTE);
        session.callOff(why);
        agenda.passOn(session, why);
        journal.record(about("session-called-off", session).because(why));
        events.publishEvent(new SessionCalledOff(id));
    }

    /**
     * Notes that an invitation, or a newer one, goes out now.
     *
     * @return its sequence number, from 1: a calendar replaces an entry by one with a higher number
     */
    public int invite(SessionId id, int seenVersion) {
        var session = find(id, seenVersion);
        var sequence = session.invite(now());
        journal.record(about("session-invited", session));
        return sequence;
    }

    private DialogueSession find(SessionId id, int seenVersion) {
        seals.refuseSealed(id);
        return sessions.findById(id).orElseThrow(SessionRefusal::unknown).atVersion(seenVersion);
    }

    private static Act about(String what, DialogueSession session) {
        return Act.of(what).on(KIND, session.id().value(), session.code());
    }

    private Instant now() {
        return Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
    }
}
