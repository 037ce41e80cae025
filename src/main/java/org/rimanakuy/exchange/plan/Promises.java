package org.rimanakuy.exchange.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rimanakuy.commitment.CommitmentNumber;
import org.rimanakuy.commitment.CommitmentRecord;
import org.rimanakuy.exchange.file.Problem;
import org.rimanakuy.exchange.file.RecordFile;
import org.rimanakuy.exchange.file.Row;

/** The commitments that later parts of the record may name: those on record, and those in the files. */
public final class Promises {

    /** A row that names a commitment. */
    public record Named(Row row, String column, CommitmentNumber number) {}

    private final boolean example;
    private final Set<CommitmentNumber> inFile;
    private final Function<Collection<CommitmentNumber>, List<CommitmentRecord>> onRecord;

    Promises(
            boolean example,
            Set<CommitmentNumber> inFile,
            Function<Collection<CommitmentNumber>, List<CommitmentRecord>> onRecord) {
        this.example = example;
        this.inFile = inFile;
        this.onRecord = onRecord;
    }

    /** Tells of each that is neither on record nor in the files, or that belongs to the other of the two records. */
    public void check(List<Named> named) {
        var unsettled = new ArrayList<>(named);
        unsettled.removeIf(one -> one.row().isFaulty(one.column()) || inFile.contains(one.number()));
        Batches.of(unsettled).forEach(this::checkOnRecord);
    }

    private void checkOnRecord(List<Named> some) {
        var numbers = some.stream().map(Named::number).collect(Collectors.toSet());
        var found = onRecord.apply(numbers).stream()
                .collect(Collectors.toMap(CommitmentRecord::number, CommitmentRecord::example));
        for (var one : some) {
            var isExample = found.get(one.number());
            if (isExample == null) {
                one.row()
                        .fault(one.column(), Problem.UNKNOWN_CODE, one.number(), RecordFile.COMMITMENTS.fileName(), "");
            } else if (isExample != example) {
                one.row().fault(one.column(), Problem.EXAMPLE_LINK, one.number());
            }
        }
    }
}
