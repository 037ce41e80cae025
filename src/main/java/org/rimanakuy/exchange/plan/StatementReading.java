package org.rimanakuy.exchange.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rimanakuy.commitment.CommitmentNumber;
import org.rimanakuy.commitment.CommitmentRecord;
import org.rimanakuy.commitment.Manner;
import org.rimanakuy.commitment.Standing;
import org.rimanakuy.commitment.StatementData;
import org.rimanakuy.commitment.Voice;
import org.rimanakuy.exchange.file.Problem;
import org.rimanakuy.exchange.file.RecordFile;
import org.rimanakuy.exchange.file.Row;
import org.rimanakuy.shared.Text;

/**
 * Reads statements. They are never changed: one that says the same as one on record is that one, any other is a new one.
 */
final class StatementReading {

    /** What a row says, with the row, for what turns out to be wrong with it later. */
    record Said(Row row, StatementData data) {}

    private final Reading reading;
    private final Map<CommitmentNumber, List<Said>> byCommitment = new LinkedHashMap<>();

    StatementReading(Reading reading) {
        this.reading = reading;
    }

    void read() {
        reading.tables.each(RecordFile.STATEMENTS, reading.faults, row -> {
            var number = CommitmentReading.number(row, "commitment");
            reading.built(row, () -> data(row)).ifPresent(data -> take(row, number, data));
        });
    }

    private void take(Row row, CommitmentNumber number, StatementData data) {
        var said = byCommitment.computeIfAbsent(number, commitment -> new ArrayList<>());
        said.stream()
                .filter(one -> one.data().equals(data))
                .findFirst()
                .ifPresentOrElse(
                        one -> row.fault(
                                "", Problem.DUPLICATE_KEY, number, one.row().line()),
                        () -> said.add(new Said(row, data)));
    }

    /** Takes out what is said about a commitment that is new. */
    List<StatementData> about(CommitmentNumber number) {
        var said = byCommitment.remove(number);
        return said == null ? List.of() : said.stream().map(Said::data).toList();
    }

    /** How many statements about that commitment the files have, as long as they have not been taken out. */
    int countAbout(CommitmentNumber number) {
        return byCommitment.getOrDefault(number, List.of()).size();
    }

    /** Takes out what is said about a commitment on record and is not on record yet. */
    List<StatementData> missingFrom(CommitmentRecord commitment) {
        var said = byCommitment.remove(commitment.number());
        if (said == null) {
            return List.of();
        }
        var missing = said.stream()
                .filter(one -> !commitment.statements().contains(one.data()))
                .toList();
        for (var one : missing) {
            if (commitment.example() != reading.manifest.example()) {
                one.row().fault("commitment", Problem.EXAMPLE_LINK, commitment.number());
            } else if (commitment.ending().isPresent()) {
                one.row().fault("commitment", Problem.ENDED, commitment.number());
            }
        }
        return missing.stream().map(Said::data).toList();
    }

    /** The commitments not asked for yet: those that only this file names. */
    List<CommitmentNumber> left() {
        return List.copyOf(byCommitment.keySet());
    }

    void refuseUnknown(CommitmentNumber number) {
        var said = byCommitment.remove(number);
        if (said != null) {
            said.forEach(one ->
                    one.row().fault("commitment", Problem.UNKNOWN_CODE, number, RecordFile.COMMITMENTS.fileName(), ""));
        }
    }

    private StatementData data(Row row) {
        var voice = row.requiredWord("voice", Voice.class);
        var standing = row.requiredWord("standing", Standing.class);
        if (!standing.mayBeSaidBy(voice) && !row.isFaulty()) {
            row.fault("standing", Problem.VOICE_STANDING, standing, voice);
        }
        var disputes = row.yes("disputes");
        if (disputes && voice != Voice.COMMUNITY) {
            row.fault("disputes", Problem.ONLY_WITH, "disputes", Voice.COMMUNITY);
        }
        return new StatementData(
                voice,
                reading.parties.optional(row, "party"),
                row.requiredDate("stated_on"),
                standing,
                row.text("words", Text.LONG),
                row.date("fulfilled_on"),
                row.date("occurrence"),
                disputes,
                row.text("source", Text.SOURCE),
                null,
                row.yes("takes_back"),
                row.word("manner", Manner.class, Manner.FROM_SOURCE));
    }
}
