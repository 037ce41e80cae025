package org.rimanakuy.minutes;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.rimanakuy.dialogue.AgendaItemRow;
import org.rimanakuy.dialogue.AttendeeData;
import org.rimanakuy.dialogue.AttendeeRow;
import org.rimanakuy.dialogue.SessionId;
import org.rimanakuy.dialogue.SessionRow;
import org.rimanakuy.dialogue.SessionService;
import org.rimanakuy.journal.JournalService;
import org.rimanakuy.security.Roles;
import org.rimanakuy.shared.Identity;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes over closed actas from another register. Each is written down line by line and told anew from what was written;
 * only when that is the text that was hashed there, byte by byte, is it closed. One that is on record is never changed.
 */
@Service
@Transactional
@PreAuthorize(Roles.IS_SECRETARIAT)
public class TakeOverService {

    private static final int ONLY_VERSION = 1;

    private final MinutesOfSessions minutes;
    private final MinutesAnswers answers;
    private final Lines lines;
    private final ActasThen thens;
    private final Teller teller;
    private final Approvals approvals;
    private final SessionService sessions;
    private final JournalService journal;
    private final ApplicationEventPublisher events;

    TakeOverService(
            MinutesOfSessions minutes,
            MinutesAnswers answers,
            Lines lines,
            ActasThen thens,
            Teller teller,
            Approvals approvals,
            SessionService sessions,
            JournalService journal,
            ApplicationEventPublisher events) {
        this.minutes = minutes;
        this.answers = answers;
        this.lines = lines;
        this.thens = thens;
        this.teller = teller;
        this.approvals = approvals;
        this.sessions = sessions;
        this.journal = journal;
        this.events = events;
    }

    /** The closed acta of a session as it travels; empty while there is none. */
    @Transactional(readOnly = true)
    @PreAuthorize(Roles.ANYONE)
    public Optional<ActaRecord> record(SessionId session) {
        return minutes.findById(session).filter(one -> one.row().isClosed()).map(this::record);
    }

    /** The session of the acta that has that number on record. */
    @Transactional(readOnly = true)
    public Optional<SessionId> numbered(ActaNumber number) {
        return minutes.byNumber(number.toString()).map(Minutes::session);
    }

    /** Whether anything is on record of what was said in a session, typed here or told by sources. */
    @Transactional(readOnly = true)
    public boolean isTold(SessionId session) {
        return minutes.findById(session).isPresent();
    }

    /**
     * The text that an acta gives, before anything of it is written down.
     *
     * @param pledges what was promised, by the code of its line
     */
    @Transactional(readOnly = true)
    public CanonicalText text(
            ActaRecord acta, SessionRow session, List<AgendaItemRow> agenda, Map<String, List<Pledged>> pledges) {
        var rows = new LinkedHashMap<String, LineRow>();
        acta.lines().forEach(line -> rows.put(line.code(), row(acta.session(), line)));
        var promised = new HashMap<LineId, List<Pledged>>();
        pledges.forEach((code, some) -> {
            if (rows.containsKey(code)) {
                promised.put(rows.get(code).id(), some);
            }
        });
        var attendees =
                acta.attendance().stream().map(one -> row(acta.session(), one)).toList();
        var told = Proceedings.of(
                acta.then().table(session.roundtable(), session.example()),
                session,
                acta.then(),
                acta.copied(),
                agenda,
                attendees,
                List.copyOf(rows.values()),
                promised);
        var said = acta.answers().stream().map(one -> one.row(ONLY_VERSION)).toList();
        return ActaText.closed(told, acta.number(), said);
    }

    /**
     * Writes an acta down without closing it yet, so that what was promised in its lines can be written to them.
     *
     * @return its lines by code
     * @throws ActaRefusal when anything is on record about what was said in the session
     */
    public Map<String, LineId> lay(ActaRecord acta, boolean example) {
        var session = acta.session();
        if (minutes.findById(session).isPresent()) {
            throw ActaRefusal.onRecord(
                    sessions.find(session).map(SessionRow::code).orElse(session.toString()));
        }
        minutes.save(Minutes.takenOver(acta, example));
        thens.saveAndFlush(new ActaThen(session, acta.then()));
        var ids = new LinkedHashMap<String, LineId>();
        for (var line : acta.lines()) {
            var told = new ToldLine(session, ids.size() + 1, line.said(), line.stances());
            var laid = new Line(LineId.next(), session, line.code(), told.place(), line.said(), 0);
            laid.tell(told);
            ids.put(line.code(), lines.save(laid).id());
        }
        acta.answers()
                .forEach(one ->
                        answers.save(MinutesAnswer.takenOver(new AnswerId(session, ONLY_VERSION, one.party()), one)));
        minutes.flush();
        return ids;
    }

    /**
     * Closes it as it was closed elsewhere.
     *
     * @throws ActaRefusal when what was written down gives another text than the one that was hashed
     */
    public void seal(ActaRecord acta) {
        var found = minutes.findById(acta.session()).orElseThrow(() -> ActaRefusal.unknown(acta.session()));
        var told = teller.tell(found);
        var said = answers.of(acta.session()).stream()
                .map(one -> one.row(Optional.empty()))
                .toList();
        var text = ActaText.closed(told, acta.number(), said);
        found.closeAs(acta, text, told.quality().figures());
        minutes.flush();
        var details = new LinkedHashMap<String, String>();
        details.put("actaNumber", acta.number().toString());
        details.put("sha256", text.sha256());
        journal.record(MinutesTurn.about("acta-taken-over", told.session()).with(details));
        events.publishEvent(new ActaTakenOver(acta.session()));
    }

    private ActaRecord record(Minutes found) {
        var row = found.row();
        var told = teller.tell(found);
        return new ActaRecord(
                row.session(),
                ActaNumber.parse(String.valueOf(row.number())),
                Objects.requireNonNull(row.closedAt()),
                String.valueOf(row.sha256()),
                row.transcribedFrom(),
                row.transcribedBy(),
                told.then(),
                told.attendees().stream().map(TakeOverService::data).toList(),
                told.lines().stream()
                        .map(line -> new ActaLine(line.code(), line.data(), line.stances()))
                        .toList(),
                approvals.of(found, told).counting().stream()
                        .map(ActaAnswer::of)
                        .toList());
    }

    private static LineRow row(SessionId session, ActaLine line) {
        return new LineRow(
                LineId.next(), 0, session, line.code(), 0, line.said(), line.stances(), false, 0, Optional.empty());
    }

    private static AttendeeData data(AttendeeRow row) {
        return new AttendeeData(row.party(), row.person(), row.capacity(), null, row.presences());
    }

    private static AttendeeRow row(SessionId session, AttendeeData data) {
        return new AttendeeRow(
                Identity.next(), 0, session, data.party(), data.person(), data.capacity(), false, data.presences());
    }
}
