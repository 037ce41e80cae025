package org.rimanakuy.commitment;

import java.time.LocalDate;
import java.util.List;
import org.rimanakuy.shared.PartialDate;

/**
 * A commitment as it stood at the end of a day: by the deadline that was in force then and by what had been said until
 * then. It goes by the dates of what was said and agreed, not by when that was typed.
 *
 * @param amendments those of the commitment, in the order of recording
 */
record AsOf(CommitmentRecord commitment, List<Amendment> amendments) {

    Position at(LocalDate day) {
        var data = commitment.data();
        var said = commitment.statements().stream()
                .filter(statement -> isUntil(statement.statedOn(), day))
                .toList();
        var ending = commitment.ending().filter(end -> !end.endedOn().isAfter(day));
        return Position.of(deadlineAt(day), data.followedSince(), new Voices(said), ending);
    }

    /** Takes back, the latest first, what was agreed only after that day. */
    private Deadline deadlineAt(LocalDate day) {
        var deadline = commitment.data().deadline();
        for (var amendment : amendments.reversed()) {
            if (!isUntil(amendment.agreedOn(), day)) {
                deadline = amendment.undone(deadline);
            }
        }
        return deadline;
    }

    private static boolean isUntil(PartialDate date, LocalDate day) {
        return !date.lastDay().isAfter(day);
    }
}
