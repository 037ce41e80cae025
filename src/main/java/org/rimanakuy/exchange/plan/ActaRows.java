package org.rimanakuy.exchange.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.commitment.TakenPledge;
import org.rimanakuy.commitment.Weight;
import org.rimanakuy.dialogue.AttendeeData;
import org.rimanakuy.dialogue.SessionId;
import org.rimanakuy.exchange.file.Faults;
import org.rimanakuy.exchange.file.Problem;
import org.rimanakuy.exchange.file.RecordFile;
import org.rimanakuy.exchange.file.Row;
import org.rimanakuy.exchange.plan.Promises.Named;
import org.rimanakuy.minutes.ActaAnswer;
import org.rimanakuy.minutes.ActaLine;
import org.rimanakuy.minutes.Answer;
import org.rimanakuy.minutes.AnswerKind;
import org.rimanakuy.minutes.AsThen.PartyThen;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.Text;

/** Reads the rows that belong to closed actas, acta by acta; one that belongs to none of the file is told. */
final class ActaRows {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final int HASH_SIZE = 64;

    /** A line with the row it stands in. */
    record Placed(Row row, int position, ActaLine line) {}

    private final Reading reading;
    private final LineReading lineReading;
    private final Map<String, SessionId> sessions = new HashMap<>();
    private final Set<SessionId> toldBySources = new HashSet<>();
    private final Set<String> faulty = new HashSet<>();
    private final Map<String, List<PartyThen>> parties = new HashMap<>();
    private final Map<String, List<ActaAnswer>> answers = new HashMap<>();
    private final Map<String, List<Placed>> lines = new HashMap<>();
    private final Map<String, String> actaOfLine = new HashMap<>();
    private final Map<String, List<TakenPledge>> pledges = new HashMap<>();
    private final AttendanceRows attendance;
    private final List<Named> promised = new ArrayList<>();

    ActaRows(Reading reading, LineReading lineReading) {
        this.reading = reading;
        this.lineReading = lineReading;
        this.attendance = new AttendanceRows(reading);
    }

    void read() {
        reading.tables.each(RecordFile.ACTAS, new Faults(), row -> {
            var session = reading.sessions.optional(row, "session");
            var number = row.code("number");
            if (session != null && number != null) {
                sessions.put(number, session);
            }
        });
        reading.tables.each(RecordFile.MINUTES_LINES, new Faults(), row -> {
            if (row.code("acta") == null && reading.sessions.optional(row, "session") instanceof SessionId session) {
                toldBySources.add(session);
            }
        });
        attendance.read(sessions.values());
        readLines();
        each(RecordFile.ACTA_PARTIES, parties, this::party);
        each(RecordFile.ACTA_ANSWERS, answers, this::answer);
        var twice = new Twice();
        reading.tables.each(RecordFile.ACTA_PLEDGES, reading.faults, row -> {
            var line = row.requiredCode("line");
            var acta = actaOfLine.get(line);
            if (acta == null && !row.isFaulty("line")) {
                row.fault("line", Problem.UNKNOWN_CODE, line, RecordFile.MINUTES_LINES.fileName(), "");
            }
            add(row, pledges, acta, () -> pledge(row, line, twice));
        });
    }

    private <T> void each(RecordFile file, Map<String, List<T>> into, BiFunction<Row, Twice, T> build) {
        var twice = new Twice();
        reading.tables.each(file, reading.faults, row -> add(row, into, acta(row), () -> build.apply(row, twice)));
    }

    private <T> void add(Row row, Map<String, List<T>> into, @Nullable String acta, Supplier<T> build) {
        var built = reading.built(row, build);
        if (acta != null && built.isPresent() && !row.isFaulty()) {
            into.computeIfAbsent(acta, none -> new ArrayList<>()).add(built.get());
        } else if (acta != null) {
            faulty.add(acta);
        }
    }

    private @Nullable String acta(Row row) {
        var number = row.requiredCode("acta");
        if (!sessions.containsKey(number)) {
            if (!row.isFaulty("acta")) {
                row.fault("acta", Problem.UNKNOWN_CODE, number, RecordFile.ACTAS.fileName(), "");
            }
            return null;
        }
        return number;
    }

    private void readLines() {
        var codes = new Twice();
        var places = new Twice();
        reading.tables.each(RecordFile.MINUTES_LINES, reading.faults, row -> {
            if (row.code("acta") == null) {
                return;
            }
            var acta = acta(row);
            add(row, lines, acta, () -> line(row, acta, codes, places));
        });
        lines.values().forEach(some -> some.sort(Comparator.comparingInt(Placed::position)));
    }

    private Placed line(Row row, @Nullable String acta, Twice codes, Twice places) {
        var code = row.requiredCode("code");
        var told = lineReading.line(row);
        var session = acta == null ? null : sessions.get(acta);
        if (session != null && !session.equals(told.session()) && !row.isFaulty("session")) {
            row.fault("session", Problem.FIXED, reading.code(session), reading.code(told.session()));
        }
        codes.isFirst(row, "code", code);
        places.isFirst(row, "position", reading.code(told.session()) + " " + told.position());
        if (acta != null) {
            actaOfLine.put(code, acta);
        }
        return new Placed(row, told.position(), new ActaLine(code, told.said(), told.stances()));
    }

    private PartyThen party(Row row, Twice twice) {
        var party = reading.parties.required(row, "party");
        twice.isFirst(row, "party", row.requiredCode("acta") + " " + reading.code(party));
        return new PartyThen(party, row.requiredText("name", Text.TITLE), row.yes("member"), row.yes("required"));
    }

    private ActaAnswer answer(Row row, Twice twice) {
        var party = reading.parties.required(row, "party");
        twice.isFirst(row, "party", row.requiredCode("acta") + " " + reading.code(party));
        return new ActaAnswer(
                party,
                new Answer(row.requiredWord("answer", AnswerKind.class), row.text("words", Text.LONG)),
                Moments.required(row, "answered_at"),
                row.text("answered_by", Text.TITLE),
                row.text("paper", Text.SOURCE),
                hash(row, "scan_sha256"));
    }

    private TakenPledge pledge(Row row, String line, Twice twice) {
        var number = CommitmentReading.number(row, "commitment");
        twice.isFirst(row, "commitment", number.toString());
        promised.add(new Named(row, "commitment", number));
        var weight = row.whole("weight", 1, Weight.values().length);
        return new TakenPledge(
                line,
                number,
                row.requiredText("title", Text.TITLE),
                reading.parties.required(row, "promisor"),
                row.codes("beneficiaries").stream()
                        .map(code -> reading.parties.resolve(row, "beneficiaries", code))
                        .toList(),
                CommitmentCells.deadline(row, PartialDate.year(PartialDate.FIRST_YEAR)),
                reading.parties.optional(row, "follow_up"),
                weight == null ? Weight.ORDINARY : Weight.of(weight));
    }

    static @Nullable String hash(Row row, String column) {
        var hash = row.text(column, HASH_SIZE);
        if (hash != null && !HASH.matcher(hash).matches()) {
            row.fault(column, Problem.HASH, hash);
        }
        return hash;
    }

    /** Whether something is wrong with a row of it, so that its text need not be told to be another. */
    boolean isFaulty(String acta) {
        return faulty.contains(acta) || sessions.get(acta) instanceof SessionId session && attendance.isFaulty(session);
    }

    /** Whether the same files tell of the session what sources say, beside its acta. */
    boolean isToldBySources(SessionId session) {
        return toldBySources.contains(session);
    }

    List<PartyThen> parties(String acta) {
        return parties.getOrDefault(acta, List.of());
    }

    List<ActaAnswer> answers(String acta) {
        return answers.getOrDefault(acta, List.of());
    }

    List<Placed> lines(String acta) {
        return lines.getOrDefault(acta, List.of());
    }

    List<TakenPledge> pledges(String acta) {
        return pledges.getOrDefault(acta, List.of()).stream()
                .sorted(Comparator.comparing(TakenPledge::number))
                .toList();
    }

    List<AttendeeData> attendance(SessionId session) {
        return attendance.of(session);
    }

    List<Named> promised() {
        return promised;
    }
}
