package org.rimanakuy.dialogue;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.document.Printer;
import org.rimanakuy.party.Capacity;
import org.rimanakuy.party.PartyService;
import org.rimanakuy.security.Roles;
import org.rimanakuy.shared.DateWords;
import org.rimanakuy.shared.PartyId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thymeleaf.context.Context;

/** The attendance of a session on paper, to be signed: who came or is expected, and room for those on no list. */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Roles.IS_SIGNED_IN)
public class AttendanceSheet {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final SessionService sessions;
    private final AttendanceService attendance;
    private final RoundtableService roundtables;
    private final PartyService parties;
    private final Printer printer;

    AttendanceSheet(
            SessionService sessions,
            AttendanceService attendance,
            RoundtableService roundtables,
            PartyService parties,
            Printer printer) {
        this.sessions = sessions;
        this.attendance = attendance;
        this.roundtables = roundtables;
        this.parties = parties;
        this.printer = printer;
    }

    /** @param language of the headings */
    public void write(SessionId id, Locale language, OutputStream out) throws IOException {
        var session = sessions.find(id).orElseThrow(SessionRefusal::unknown);
        var roundtable = roundtables.find(session.roundtable()).orElseThrow();
        var startsAt = session.data().startsAt();
        var context = new Context(language);
        context.setVariable("session", session);
        context.setVariable("roundtable", roundtable);
        context.setVariable("day", DateWords.in(language).of(session.data().heldOn()));
        context.setVariable("hour", startsAt == null ? "" : hour(startsAt, session));
        context.setVariable("delegations", delegations(session, roundtable));
        printer.print("dialogue/attendance-sheet", context, out);
    }

    private List<SheetPart> delegations(SessionRow session, RoundtableRow roundtable) {
        var came = attendance.of(session.id());
        var expected = attendance.expected(session.id());
        var names = parties.names();
        var parts = new ArrayList<SheetPart>();
        for (var party : parties(roundtable, came)) {
            var lines = Stream.concat(
                            came.stream()
                                    .filter(row -> row.party().equals(party))
                                    .map(row -> line(row, session)),
                            expected.stream()
                                    .filter(one -> one.party().equals(party))
                                    .map(one -> new SheetLine(one.person(), one.capacity(), "", "")))
                    .toList();
            parts.add(new SheetPart(names.row(party).name(), lines));
        }
        return parts;
    }

    private static Set<PartyId> parties(RoundtableRow roundtable, List<AttendeeRow> came) {
        var parties = new LinkedHashSet<PartyId>();
        roundtable.data().delegations().stream().map(Delegation::party).forEach(parties::add);
        came.stream().map(AttendeeRow::party).forEach(parties::add);
        return parties;
    }

    /** The first arrival and the last departure: whoever went out in between signs once. */
    private static SheetLine line(AttendeeRow row, SessionRow session) {
        if (row.presences().isEmpty()) {
            return new SheetLine(row.person(), row.capacity(), "", "");
        }
        return new SheetLine(
                row.person(),
                row.capacity(),
                hour(row.presences().getFirst().arrivedAt(), session),
                hour(row.presences().getLast().leftAt(), session));
    }

    private static String hour(@Nullable Instant at, SessionRow session) {
        return at == null ? "" : HOUR.format(at.atZone(session.data().zone()));
    }

    /** One delegation on the sheet. */
    public record SheetPart(String name, List<SheetLine> lines) {}

    /** One person on the sheet; the hours are empty where nobody noted them. */
    public record SheetLine(String person, Capacity capacity, String arrived, String left) {}
}
