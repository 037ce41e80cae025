package org.rimanakuy.exchange.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rimanakuy.commitment.CommitmentData;
import org.rimanakuy.commitment.CommitmentId;
import org.rimanakuy.commitment.CommitmentNumber;
import org.rimanakuy.commitment.CommitmentRecord;
import org.rimanakuy.commitment.Ending;
import org.rimanakuy.exchange.file.Faults;
import org.rimanakuy.exchange.file.Problem;
import org.rimanakuy.exchange.file.RecordFile;
import org.rimanakuy.exchange.file.Row;
import org.rimanakuy.shared.InvalidInputRefusal;

/** Reads commitments a thousand at a time, each with what is said about it, however many there are. */
final class CommitmentReading {

    private static final CommitmentNumber STAND_IN = new CommitmentNumber(1500, 1);

    private record Line(Row row, CommitmentNumber number, CommitmentData data, Optional<Ending> ending) {}

    private final Reading reading;
    private final StatementReading statements;
    private final CommitmentCells cells;
    private final Function<Collection<CommitmentNumber>, List<CommitmentRecord>> onRecord;
    private final Set<CommitmentNumber> inFile = new HashSet<>();
    private final Map<CommitmentNumber, CommitmentNumber> replacements = new HashMap<>();

    CommitmentReading(
            Reading reading,
            ClauseReading clauses,
            StatementReading statements,
            Function<Collection<CommitmentNumber>, List<CommitmentRecord>> onRecord) {
        this.reading = reading;
        this.statements = statements;
        this.cells = new CommitmentCells(reading, clauses);
        this.onRecord = onRecord;
    }

    void read(Consumer<List<PlannedCommitment>> outcome) {
        reading.tables.each(RecordFile.COMMITMENTS, new Faults(), row -> inFile.add(number(row, "code")));
        var batch = new ArrayList<Line>();
        var twice = new Twice();
        reading.tables.each(RecordFile.COMMITMENTS, reading.faults, row -> {
            var number = number(row, "code");
            twice.isFirst(row, "code", number.toString());
            reading.built(row, () -> new Line(row, number, cells.data(row), cells.ending(row)))
                    .ifPresent(batch::add);
            if (batch.size() == Outcome.AT_ONCE) {
                outcome.accept(planned(batch));
                batch.clear();
            }
        });
        outcome.accept(planned(batch));
        readStatementsOfOthers(outcome);
    }

    /** What may be named by what is read later. */
    Promises promises() {
        return new Promises(reading.manifest.example(), inFile, onRecord);
    }

    private void readStatementsOfOthers(Consumer<List<PlannedCommitment>> outcome) {
        var left = statements.left();
        for (var from = 0; from < left.size(); from += Outcome.AT_ONCE) {
            var numbers = left.subList(from, Math.min(left.size(), from + Outcome.AT_ONCE));
            var before = byNumber(numbers);
            var planned = new ArrayList<PlannedCommitment>();
            for (var number : numbers) {
                var commitment = before.get(number);
                if (commitment != null) {
                    planned.add(unchanged(commitment));
                } else if (!inFile.contains(number)) {
                    statements.refuseUnknown(number);
                }
            }
            outcome.accept(planned);
        }
    }

    private PlannedCommitment unchanged(CommitmentRecord commitment) {
        var data = commitment.data();
        var same = new Planned<>(
                commitment.number().toString(), commitment.id(), data, commitment.version(), Map.<String, String>of());
        var count = statements.countAbout(commitment.number());
        var missing = statements.missingFrom(commitment);
        return new PlannedCommitment(commitment.number(), same, missing, count - missing.size(), Optional.empty());
    }

    private List<PlannedCommitment> planned(List<Line> lines) {
        var numbers = new HashSet<CommitmentNumber>();
        lines.forEach(line -> {
            numbers.add(line.number());
            replacementOf(line).filter(number -> !inFile.contains(number)).ifPresent(numbers::add);
        });
        var before = byNumber(numbers);
        var planned = new ArrayList<PlannedCommitment>();
        for (var line : lines) {
            checkReplacement(line, before);
            var commitment = before.get(line.number());
            planned.add(commitment == null ? added(line) : compared(line, commitment));
        }
        return planned;
    }

    private PlannedCommitment added(Line line) {
        var planned = Planned.added(line.number().toString(), CommitmentId.next(), line.data());
        return new PlannedCommitment(line.number(), planned, statements.about(line.number()), 0, line.ending());
    }

    private PlannedCommitment compared(Line line, CommitmentRecord before) {
        var row = line.row();
        if (before.example() != reading.manifest.example()) {
            row.fault("code", Problem.EXAMPLE_TAKEN, line.number());
        }
        var count = statements.countAbout(line.number());
        var missing = statements.missingFrom(before);
        var data = cells.merged(row, line.data(), before);
        var planned = Planned.compared(
                line.number().toString(), before.id(), data, before.version(), before.data(), reading.names());
        return new PlannedCommitment(
                line.number(), planned, missing, count - missing.size(), cells.newEnding(row, line.ending(), before));
    }

    private void checkReplacement(Line line, Map<CommitmentNumber, CommitmentRecord> before) {
        replacementOf(line).ifPresent(number -> {
            var onRecordAlready = before.get(number);
            if (onRecordAlready != null && onRecordAlready.example() != reading.manifest.example()) {
                line.row().fault("replaced_by", Problem.EXAMPLE_LINK, number);
            } else if (onRecordAlready == null && !inFile.contains(number)) {
                line.row().fault("replaced_by", Problem.UNKNOWN_CODE, number, RecordFile.COMMITMENTS.fileName(), "");
            }
            replacements.put(line.number(), number);
            if (closesCircle(line.number())) {
                line.row().fault("replaced_by", Problem.CYCLE, line.number());
            }
        });
    }

    private boolean closesCircle(CommitmentNumber start) {
        var seen = new HashSet<CommitmentNumber>();
        for (var next = replacements.get(start); next != null && seen.add(next); next = replacements.get(next)) {
            if (next.equals(start)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<CommitmentNumber> replacementOf(Line line) {
        return line.ending()
                .flatMap(ending -> Optional.ofNullable(ending.replacedBy()))
                .map(CommitmentNumber::parse);
    }

    private Map<CommitmentNumber, CommitmentRecord> byNumber(Collection<CommitmentNumber> numbers) {
        return onRecord.apply(numbers).stream().collect(Collectors.toMap(CommitmentRecord::number, one -> one));
    }

    /** The number of a commitment; told when it is none. */
    static CommitmentNumber number(Row row, String column) {
        var code = row.requiredCode(column);
        try {
            return row.isFaulty(column) ? STAND_IN : CommitmentNumber.parse(code);
        } catch (InvalidInputRefusal none) {
            row.fault(column, Problem.COMMITMENT_NUMBER, code);
            return STAND_IN;
        }
    }
}
