package org.rimanakuy.exchange.plan;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.agreement.AgreementId;
import org.rimanakuy.commitment.Classification;
import org.rimanakuy.commitment.CommitmentData;
import org.rimanakuy.commitment.CommitmentRecord;
import org.rimanakuy.commitment.Deadline;
import org.rimanakuy.commitment.Dimension;
import org.rimanakuy.commitment.Ended;
import org.rimanakuy.commitment.Ending;
import org.rimanakuy.commitment.Origin;
import org.rimanakuy.commitment.Output;
import org.rimanakuy.commitment.Promise;
import org.rimanakuy.commitment.Purpose;
import org.rimanakuy.commitment.Recurrence;
import org.rimanakuy.commitment.Weight;
import org.rimanakuy.exchange.file.Problem;
import org.rimanakuy.exchange.file.RecordFile;
import org.rimanakuy.exchange.file.Row;
import org.rimanakuy.shared.Language;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.Text;
import org.rimanakuy.shared.Wording;

/**
 * The cells of one commitment, and which of them may differ from what is on record. Who promised, when, by when, and the
 * literal words are no matter of an import: a change of those is an amendment, with the document that approved it.
 */
final class CommitmentCells {

    private static final int LONGEST_TERM = 36_525;
    private static final int SHOWN = 160;

    private final Reading reading;
    private final ClauseReading clauses;

    CommitmentCells(Reading reading, ClauseReading clauses) {
        this.reading = reading;
        this.clauses = clauses;
    }

    CommitmentData data(Row row) {
        var promisor = reading.parties.required(row, "promisor");
        var beneficiaries = row.codes("beneficiaries").stream()
                .map(code -> reading.parties.resolve(row, "beneficiaries", code))
                .toList();
        var madeOn = row.requiredDate("made_on");
        var deadline = deadline(row, madeOn);
        return new CommitmentData(
                new Promise(
                        row.requiredText("title", Text.TITLE),
                        row.requiredText("text", Text.LONG),
                        row.requiredWord("wording", Wording.class),
                        row.word("language", Language.class, reading.manifest.language())),
                origin(row),
                promisor,
                beneficiaries,
                madeOn,
                deadline,
                reading.parties.optional(row, "follow_up"),
                classification(row),
                reading.places.optional(row, "place"),
                row.day("followed_since"));
    }

    private Origin origin(Row row) {
        var agreement = reading.agreements.optional(row, "agreement");
        return new Origin(
                agreement, clauses.idIn(row, agreement), row.code("minutes_line"), row.text("source", Text.SOURCE));
    }

    private static Classification classification(Row row) {
        var weight = row.whole("weight", 1, Weight.values().length);
        return new Classification(
                weight == null ? Weight.ORDINARY : Weight.of(weight),
                row.word("purpose", Purpose.class),
                row.word("output", Output.class),
                row.word("dimension", Dimension.class),
                row.yes("women_focused"));
    }

    static Deadline deadline(Row row, PartialDate madeOn) {
        var due = row.date("due_on");
        var recurrence = row.word("recurrence", Recurrence.class);
        var until = row.date("recurs_until");
        var condition = row.text("condition", Text.SOURCE);
        var metOn = row.date("condition_met_on");
        var term = row.whole("term_days", 0, LONGEST_TERM);
        if (due != null && due.lastDay().isBefore(madeOn.firstDay())) {
            row.fault("due_on", Problem.DEADLINE_BEFORE_PROMISE, due.iso(), madeOn.iso());
        }
        needs(row, "recurrence", recurrence, "due_on", due);
        needs(row, "recurs_until", until, "recurrence", recurrence);
        needs(row, "condition_met_on", metOn, "condition", condition);
        needs(row, "term_days", term, "condition", condition);
        return Deadline.of(due, recurrence, until, condition, metOn, term);
    }

    private static void needs(
            Row row, String column, @Nullable Object value, String otherColumn, @Nullable Object otherValue) {
        if (value != null && otherValue == null && !row.isFaulty(otherColumn)) {
            row.fault(column, Problem.ONLY_WITH, column, otherColumn);
        }
    }

    Optional<Ending> ending(Row row) {
        var ended = row.word("ended_as", Ended.class);
        var on = row.day("ended_on");
        var ground = row.text("end_ground", Text.NOTE);
        var replacedBy = row.code("replaced_by") == null
                ? null
                : CommitmentReading.number(row, "replaced_by").toString();
        if (ended == null) {
            needs(row, "ended_on", on, "ended_as", null);
            needs(row, "end_ground", ground, "ended_as", null);
            needs(row, "replaced_by", replacedBy, "ended_as", null);
            return Optional.empty();
        }
        needs(row, "ended_as", ended, "ended_on", on);
        needs(row, "ended_as", ended, "end_ground", ground);
        return on == null || ground == null ? Optional.empty() : Optional.of(new Ending(ended, on, ground, replacedBy));
    }

    /** What would be on record after the import; told where it would differ in what an import may not change. */
    CommitmentData merged(Row row, CommitmentData read, CommitmentRecord onRecord) {
        var before = onRecord.data();
        var kept = reading.merged(RecordFile.COMMITMENTS, before, read);
        var after = withFollowing(kept, before);
        if (before.promise().wording() == Wording.LITERAL) {
            refuse(row, "text", before.promise().text(), after.promise().text());
            refuse(row, "wording", before.promise().wording(), after.promise().wording());
        }
        refuse(row, "promisor", reading.code(before.promisor()), reading.code(after.promisor()));
        refuse(row, "made_on", before.madeOn(), after.madeOn());
        refuse(row, "due_on", before.deadline().due(), after.deadline().due());
        refuse(
                row,
                "recurrence",
                before.deadline().recurrence(),
                after.deadline().recurrence());
        refuse(
                row,
                "recurs_until",
                before.deadline().recursUntil(),
                after.deadline().recursUntil());
        refuse(row, "condition", before.deadline().condition(), after.deadline().condition());
        refuse(row, "term_days", before.deadline().termDays(), after.deadline().termDays());
        if (before.deadline().conditionMetOn() != null || !onRecord.statements().isEmpty()) {
            refuse(
                    row,
                    "condition_met_on",
                    before.deadline().conditionMetOn(),
                    after.deadline().conditionMetOn());
        }
        return after;
    }

    /** The day of following goes by the agreement where there is one, whatever the cell says. */
    private static CommitmentData withFollowing(CommitmentData read, CommitmentData before) {
        @Nullable AgreementId agreement = read.origin().agreement();
        return new CommitmentData(
                read.promise(),
                read.origin(),
                read.promisor(),
                read.beneficiaries(),
                read.madeOn(),
                read.deadline(),
                read.followUp(),
                read.classification(),
                read.place(),
                agreement == null ? read.followedSince() : before.followedSince());
    }

    /** The ending that the file has and the record has not; one on record stays as it is. */
    Optional<Ending> newEnding(Row row, Optional<Ending> read, CommitmentRecord onRecord) {
        if (onRecord.ending().isEmpty()) {
            return read;
        }
        if (reading.tables.has(RecordFile.COMMITMENTS, "ended_as")
                && !onRecord.ending().equals(read)) {
            var before = onRecord.ending().orElseThrow();
            row.fault(
                    "ended_as",
                    Problem.FIXED,
                    before.ended() + " " + before.endedOn(),
                    read.map(after -> after.ended() + " " + after.endedOn()).orElse("—"));
        }
        return Optional.empty();
    }

    private static void refuse(Row row, String column, @Nullable Object onRecord, @Nullable Object read) {
        if (!Objects.equals(onRecord, read)) {
            row.fault(column, Problem.FIXED, shown(onRecord), shown(read));
        }
    }

    private static String shown(@Nullable Object value) {
        var text = value == null ? "—" : value.toString();
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }
}
