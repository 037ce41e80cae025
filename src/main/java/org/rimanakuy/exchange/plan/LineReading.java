package org.rimanakuy.exchange.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.dialogue.SessionId;
import org.rimanakuy.exchange.file.Problem;
import org.rimanakuy.exchange.file.RecordFile;
import org.rimanakuy.exchange.file.Row;
import org.rimanakuy.minutes.Consent;
import org.rimanakuy.minutes.LineData;
import org.rimanakuy.minutes.LineId;
import org.rimanakuy.minutes.LineKind;
import org.rimanakuy.minutes.Stance;
import org.rimanakuy.minutes.ToldLine;
import org.rimanakuy.minutes.ToldLineRow;
import org.rimanakuy.minutes.ToldMinutesService;
import org.rimanakuy.shared.Language;
import org.rimanakuy.shared.PartyId;
import org.rimanakuy.shared.Text;
import org.rimanakuy.shared.Wording;

/**
 * Reads what sources tell of sessions, line by line. Minutes typed in the register are never changed by a file, and the
 * literal words of a line never at all. The lines of closed actas are read with their actas.
 */
final class LineReading {

    private static final int MOST = 100_000;
    private static final int LIST = 2_000;

    private record Cells(Row row, String code, ToldLine line) {}

    private final Reading reading;
    private final AgendaReading agenda;
    private final ToldMinutesService told;

    LineReading(Reading reading, AgendaReading agenda, ToldMinutesService told) {
        this.reading = reading;
        this.agenda = agenda;
        this.told = told;
    }

    /** @param outcome given at most {@link Outcome#AT_ONCE} at a time, so that however many there are, memory stays flat */
    void read(Consumer<List<Planned<LineId, ToldLine>>> outcome) {
        var batch = new ArrayList<Cells>();
        var twice = new Twice();
        var places = new Twice();
        var typedHere = told.typedHere();
        reading.tables.each(RecordFile.MINUTES_LINES, reading.faults, row -> {
            if (row.code("acta") != null) {
                return;
            }
            var code = row.requiredCode("code");
            twice.isFirst(row, "code", code);
            reading.built(row, () -> line(row)).ifPresent(line -> {
                places.isFirst(row, "position", reading.code(line.session()) + " " + line.position());
                if (typedHere.contains(line.session())) {
                    row.fault("session", Problem.TYPED_HERE, reading.code(line.session()));
                }
                batch.add(new Cells(row, code, line));
            });
            if (batch.size() == Outcome.AT_ONCE) {
                outcome.accept(planned(batch));
                batch.clear();
            }
        });
        outcome.accept(planned(batch));
    }

    private List<Planned<LineId, ToldLine>> planned(List<Cells> lines) {
        var codes = lines.stream().map(Cells::code).toList();
        var taken = told.taken(codes);
        var before = new HashMap<String, ToldLineRow>();
        told.of(new HashSet<>(taken.values())).forEach(row -> before.put(row.code(), row));
        return lines.stream()
                .map(line -> planned(line, taken.get(line.code()), before.get(line.code())))
                .toList();
    }

    private Planned<LineId, ToldLine> planned(Cells cells, @Nullable SessionId taken, @Nullable ToldLineRow known) {
        var session = cells.line().session();
        if (taken == null) {
            return Planned.added(cells.code(), LineId.next(), cells.line());
        }
        if (!taken.equals(session) || known == null) {
            cells.row().fault("session", Problem.FIXED, reading.code(taken), reading.code(session));
            return Planned.added(cells.code(), LineId.next(), cells.line());
        }
        var before = known.line();
        var line = reading.merged(RecordFile.MINUTES_LINES, before, cells.line());
        var wasLiteral = before.said().wording() == Wording.LITERAL;
        if (wasLiteral && !before.said().text().equals(line.said().text())) {
            cells.row()
                    .fault(
                            "text",
                            Problem.FIXED,
                            before.said().text(),
                            line.said().text());
        } else if (wasLiteral && line.said().wording() != Wording.LITERAL) {
            cells.row()
                    .fault(
                            "wording",
                            Problem.FIXED,
                            Wording.LITERAL,
                            line.said().wording());
        }
        return Planned.compared(cells.code(), known.id(), line, known.version(), before, reading.names());
    }

    ToldLine line(Row row) {
        var session = reading.sessions.required(row, "session");
        return new ToldLine(session, row.requiredWhole("position", 1, MOST), said(row, session), stances(row));
    }

    private LineData said(Row row, SessionId session) {
        var depth = row.whole("depth", 0, LineData.DEEPEST);
        return new LineData(
                row.requiredWord("kind", LineKind.class),
                Objects.requireNonNullElse(depth, 0),
                row.code("acta") == null ? row.requiredText("text", Text.LONG) : row.verbatim("text", Text.LONG),
                row.requiredWord("wording", Wording.class),
                row.word("language", Language.class, reading.manifest.language()),
                agenda.idIn(row, session),
                reading.parties.optional(row, "party"),
                row.text("speaker", Text.TITLE),
                row.word("consent", Consent.class),
                Moments.optional(row, "said_at"),
                row.code("settles"),
                row.code("addendum_to"),
                row.text("source", Text.SOURCE));
    }

    /** Several in one cell: {@code GLENCORE:AGAINST;MPE:FOR}. */
    private Map<PartyId, Stance> stances(Row row) {
        var stances = new HashMap<PartyId, Stance>();
        for (var part :
                Objects.requireNonNullElse(row.text("stances", LIST), "").split(";")) {
            if (!part.isBlank()) {
                var pair = part.strip().split(":", 2);
                var stance = stance(pair[pair.length - 1].strip());
                var party = reading.parties.resolve(row, "stances", pair[0].strip());
                if (stance.isEmpty()) {
                    row.fault("stances", Problem.STANCE, part.strip());
                } else if (stances.put(party, stance.get()) != null) {
                    row.fault("stances", Problem.REPEATED_IN_CELL, pair[0].strip());
                }
            }
        }
        return stances;
    }

    private static Optional<Stance> stance(String written) {
        return Arrays.stream(Stance.values())
                .filter(stance -> stance.name().equalsIgnoreCase(written))
                .findFirst();
    }
}
