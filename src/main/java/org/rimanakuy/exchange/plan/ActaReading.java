package org.rimanakuy.exchange.plan;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rimanakuy.commitment.PledgeTakeOver;
import org.rimanakuy.commitment.TakenPledge;
import org.rimanakuy.dialogue.AttendanceTakeOver;
import org.rimanakuy.dialogue.SessionId;
import org.rimanakuy.exchange.file.Problem;
import org.rimanakuy.exchange.file.RecordFile;
import org.rimanakuy.exchange.file.Row;
import org.rimanakuy.exchange.plan.ActaRows.Placed;
import org.rimanakuy.minutes.ActaNumber;
import org.rimanakuy.minutes.ActaRecord;
import org.rimanakuy.minutes.AsThen;
import org.rimanakuy.minutes.Pledged;
import org.rimanakuy.minutes.TakeOverService;
import org.rimanakuy.minutes.ToldMinutesService;
import org.rimanakuy.shared.InvalidInputRefusal;
import org.rimanakuy.shared.Text;
import org.springframework.stereotype.Component;

/**
 * Reads closed actas. What proves one is its text: the rows must give it again byte by byte, or the acta is refused. One
 * that is on record is never changed by a file, whatever the file proves.
 */
@Component
class ActaReading {

    private static final ActaNumber STAND_IN = new ActaNumber(1500, 1);
    private static final int LONGEST_TERM = 250;
    private static final int MOST_DELEGATIONS = 500;

    private final TakeOverService actas;
    private final PledgeTakeOver pledges;
    private final AttendanceTakeOver attendance;
    private final ToldMinutesService told;

    ActaReading(TakeOverService actas, PledgeTakeOver pledges, AttendanceTakeOver attendance, ToldMinutesService told) {
        this.actas = actas;
        this.pledges = pledges;
        this.attendance = attendance;
        this.told = told;
    }

    /** @param before what was read of the sessions told in them */
    void read(Reading reading, SessionsRead before, Promises promises, Outcome outcome) {
        var rows = new ActaRows(reading, before.lines());
        rows.read();
        promises.check(rows.promised());
        var numbers = new Twice();
        var sessions = new Twice();
        reading.tables.each(RecordFile.ACTAS, reading.faults, row -> {
            var number = row.requiredCode("number");
            numbers.isFirst(row, "number", number);
            var session = reading.sessions.required(row, "session");
            sessions.isFirst(row, "session", reading.code(session));
            reading.built(row, () -> acta(row, number, session, rows))
                    .map(read -> planned(reading, before, rows, row, read))
                    .filter(planned -> reading.faults.isEmpty())
                    .ifPresent(planned -> outcome.part(Kind.ACTA, List.of(planned), this::write));
        });
    }

    private ReadActa acta(Row row, String number, SessionId session, ActaRows rows) {
        var then = new AsThen(
                row.requiredText("roundtable_code", Text.CODE),
                row.requiredText("roundtable_name", Text.TITLE),
                row.text("place_name", Text.TITLE),
                row.whole("quorum", 1, MOST_DELEGATIONS),
                row.requiredWhole("days_papers", 0, LONGEST_TERM),
                rows.parties(number));
        row.requiredText("sha256", Text.TITLE);
        var acta = new ActaRecord(
                session,
                number(row, number),
                Moments.required(row, "closed_at"),
                Objects.requireNonNullElse(ActaRows.hash(row, "sha256"), ""),
                row.text("transcribed_from", Text.SOURCE),
                row.text("transcribed_by", Text.TITLE),
                then,
                rows.attendance(session),
                rows.lines(number).stream().map(Placed::line).toList(),
                rows.answers(number));
        return new ReadActa(acta, rows.pledges(number));
    }

    private static ActaNumber number(Row row, String number) {
        try {
            return ActaNumber.parse(number);
        } catch (InvalidInputRefusal none) {
            row.fault("number", Problem.ACTA_NUMBER, number);
            return STAND_IN;
        }
    }

    private Planned<SessionId, ReadActa> planned(
            Reading reading, SessionsRead before, ActaRows rows, Row row, ReadActa read) {
        var acta = read.acta();
        var name = acta.number().toString();
        if (rows.isFaulty(name)) {
            return Planned.added(name, acta.session(), read);
        }
        var onRecord = actas.record(acta.session());
        if (onRecord.isPresent()) {
            if (!onRecord.get().equals(acta) || !pledges.of(acta.session()).equals(read.pledges())) {
                row.fault("", Problem.ACTA_SEALED, onRecord.get().number());
            }
            return new Planned<>(name, acta.session(), read, 0, Map.of());
        }
        refuseTaken(reading, rows, row, acta);
        if (!row.isFaulty() && !isProven(before, read)) {
            row.fault("sha256", Problem.ACTA_TEXT, name);
        }
        return Planned.added(name, acta.session(), read);
    }

    /** What is on record of the session, under the number, or under the code of a line, stays. */
    private void refuseTaken(Reading reading, ActaRows rows, Row row, ActaRecord acta) {
        var lines = rows.lines(acta.number().toString());
        var session = acta.session();
        actas.numbered(acta.number())
                .ifPresent(other -> row.fault("session", Problem.FIXED, reading.code(other), reading.code(session)));
        if (rows.isToldBySources(session) || actas.isTold(session) || attendance.isNoted(session)) {
            row.fault("session", Problem.ACTA_TAKEN, reading.code(session));
        }
        var taken = told.taken(lines.stream().map(one -> one.line().code()).toList());
        for (var one : lines) {
            Optional.ofNullable(taken.get(one.line().code()))
                    .ifPresent(other ->
                            one.row().fault("session", Problem.FIXED, reading.code(other), reading.code(session)));
        }
    }

    /** Of a session of which nothing can be read that is told, and there is nothing to prove. */
    private boolean isProven(SessionsRead before, ReadActa read) {
        var acta = read.acta();
        return before.sessions()
                .row(acta.session())
                .map(session -> actas.text(acta, session, before.agenda(acta.session()), told(read.pledges())))
                .map(text -> text.sha256().equals(acta.sha256()))
                .orElse(true);
    }

    private static Map<String, List<Pledged>> told(List<TakenPledge> pledges) {
        return pledges.stream()
                .collect(Collectors.groupingBy(
                        TakenPledge::line, Collectors.mapping(TakenPledge::told, Collectors.toList())));
    }

    private void write(List<Planned<SessionId, ReadActa>> planned, String why, boolean example) {
        for (var one : Planned.added(planned)) {
            var acta = one.data().acta();
            attendance.recordAll(acta.session(), acta.attendance());
            var lines = actas.lay(acta, example);
            pledges.recordAll(acta.session(), one.data().pledges(), lines);
            actas.seal(acta);
        }
    }
}
