package org.rimanakuy.minutes;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rimanakuy.dialogue.SessionId;
import org.rimanakuy.dialogue.SessionRow;
import org.rimanakuy.dialogue.SessionService;
import org.rimanakuy.journal.Act;
import org.rimanakuy.journal.JournalService;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.security.Roles;
import org.rimanakuy.shared.Changes;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.StaleVersionRefusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What published sources tell of sessions whose acta is not on record. It is public at once, and never becomes an acta:
 * nobody at the table approved it.
 */
@Service
@Transactional
@PreAuthorize(Roles.IS_SECRETARIAT)
public class ToldMinutesService {

    private final MinutesOfSessions minutes;
    private final Lines lines;
    private final SessionService sessions;
    private final PartyService parties;
    private final JournalService journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ToldMinutesService(
            MinutesOfSessions minutes,
            Lines lines,
            SessionService sessions,
            PartyService parties,
            JournalService journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.minutes = minutes;
        this.lines = lines;
        this.sessions = sessions;
        this.parties = parties;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** The lines of those of these sessions that sources tell of, each session's in their order. */
    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public List<ToldLineRow> of(Collection<SessionId> sessions) {
        return lines.told(sessions).stream().map(this::row).toList();
    }

    /** Those of these codes that are taken by lines of any minutes, a draft's included, with the session each is of. */
    @Transactional(readOnly = true)
    public Map<String, SessionId> taken(Collection<String> codes) {
        return lines.findByCodeIn(codes).stream().collect(Collectors.toMap(Line::code, Line::session));
    }

    /** The sessions whose minutes were typed in this register, whatever became of them. */
    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public Set<SessionId> typedHere() {
        return minutes.typedHere();
    }

    /** The sessions whose acta is closed. */
    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public Set<SessionId> closed() {
        return minutes.closed();
    }

    /**
     * Puts lines on record; the codes are taken as given.
     *
     * @throws ActaRefusal for a session whose minutes were typed here
     */
    public void recordAll(Collection<NewToldLine> added, boolean example) {
        var sessions = added.stream().map(one -> one.line().session()).collect(Collectors.toSet());
        var known = new HashMap<SessionId, Minutes>();
        minutes.of(sessions).forEach(one -> known.put(one.row().session(), one));
        var codes = sessionCodes();
        var acts = new ArrayList<Act>();
        for (var session : sessions) {
            var found = known.computeIfAbsent(
                    session, id -> minutes.save(new Minutes(id, MinutesManner.FROM_SOURCE, example)));
            found.mustBeTold();
            acts.add(Act.of("minutes-told").on(MinutesService.KIND, session.value(), codes.getOrDefault(session, "")));
        }
        added.forEach(one -> lines.save(told(one)));
        journal.recordAll(acts);
        minutes.flush();
        sessions.forEach(session -> events.publishEvent(new ToldBySources(session)));
    }

    public void correct(LineId id, int seenVersion, ToldLine told, String why) {
        var line =
                lines.findById(id).orElseThrow(() -> DraftRefusal.unknown(id)).in(told.session());
        minutes.findById(told.session())
                .orElseThrow(() -> DraftRefusal.unknown(id))
                .mustBeTold();
        var before = row(line);
        StaleVersionRefusal.unlessSame(before.version(), seenVersion);
        line.tell(told);
        lines.saveAndFlush(line);
        journal.record(Act.of("told-line-corrected")
                .on(MinutesService.KIND, told.session().value(), line.code())
                .because(why)
                .with(Changes.between(before.line(), told, names())));
        events.publishEvent(new ToldBySources(told.session()));
    }

    private Map<SessionId, String> sessionCodes() {
        return sessions.all().stream().collect(Collectors.toMap(SessionRow::id, SessionRow::code));
    }

    private Function<Object, String> names() {
        var names = new HashMap<PartyId, String>();
        parties.all().forEach(party -> names.put(party.id(), party.spokenName()));
        return value -> value instanceof Map<?, ?> stances
                ? stances.entrySet().stream()
                        .map(one -> names.get(one.getKey()) + ": {" + Changes.key((Stance) one.getValue()) + "}")
                        .sorted()
                        .collect(Collectors.joining("; "))
                : Objects.requireNonNullElse(names.get(value), value.toString());
    }

    private static Line told(NewToldLine added) {
        var told = added.line();
        var line = new Line(added.id(), told.session(), added.code(), told.place(), told.said(), 0);
        line.tell(told);
        return line;
    }

    private ToldLineRow row(Line line) {
        var row = line.row(Instant.now(clock));
        var position = Math.toIntExact(row.place() / LineOrder.ROOM);
        return new ToldLineRow(
                row.id(), row.version(), row.code(), new ToldLine(row.session(), position, row.data(), row.stances()));
    }
}
