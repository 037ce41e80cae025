package org.rimanakuy.minutes;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rimanakuy.dialogue.AttendeeData;
import org.rimanakuy.dialogue.SessionId;
import org.rimanakuy.minutes.Proceedings.Copied;

/**
 * A closed acta as it travels from one register to another: all that its text tells, apart from the session, its agenda and
 * what was promised, which travel by themselves. What proves it is its hash.
 *
 * @param transcribedFrom for an acta copied from paper, what the paper is, and {@code transcribedBy} who copied it
 * @param attendance without anybody's sex, which is in no file
 * @param lines in their order
 */
public record ActaRecord(
        SessionId session,
        ActaNumber number,
        Instant closedAt,
        String sha256,
        @Nullable String transcribedFrom,
        @Nullable String transcribedBy,
        AsThen then,
        List<AttendeeData> attendance,
        List<ActaLine> lines,
        List<ActaAnswer> answers) {

    public ActaRecord {
        attendance = attendance.stream()
                .sorted(Comparator.comparing((AttendeeData one) -> one.party().toString())
                        .thenComparing(AttendeeData::person))
                .toList();
        lines = List.copyOf(lines);
        answers = answers.stream()
                .sorted(Comparator.comparing(one -> one.party().toString()))
                .toList();
    }

    Copied copied() {
        var manner = transcribedFrom == null ? MinutesManner.LIVE : MinutesManner.FROM_PAPER;
        return new Copied(manner, transcribedFrom, transcribedBy);
    }
}
