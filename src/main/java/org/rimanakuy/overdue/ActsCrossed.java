package org.rimanakuy.overdue;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.rimanakuy.agreement.AgreementFollowed;
import org.rimanakuy.commitment.ClockReading;
import org.rimanakuy.commitment.ClockService;
import org.rimanakuy.commitment.CommitmentId;
import org.rimanakuy.commitment.CommitmentTurn;
import org.rimanakuy.commitment.CommitmentsRecorded;
import org.rimanakuy.dialogue.RoundtableFollowed;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Writes down what an act crosses, in the transaction of that act: first what the commitment stood past before, which
 * nobody could tell any more afterwards, and at the end what it stands past from then on.
 */
@Component
class ActsCrossed {

    /** More come on record by an import, and are left to the sweep, which does them in batches. */
    private static final int AT_ONCE = 100;

    private final ClockService clocks;
    private final CrossingsKept kept;
    private final Sweep sweep;
    private final Ascent ascent;
    private final Crossings crossings;
    private final Clock clock;
    private final int dueSoonDays;

    ActsCrossed(
            ClockService clocks,
            CrossingsKept kept,
            Sweep sweep,
            Ascent ascent,
            Clock clock,
            @Value("${rimanakuy.due-soon-days:30}") int dueSoonDays) {
        this.clocks = clocks;
        this.kept = kept;
        this.sweep = sweep;
        this.ascent = ascent;
        this.clock = clock;
        this.dueSoonDays = dueSoonDays;
        this.crossings = new Crossings(dueSoonDays);
    }

    @EventListener
    void before(CommitmentTurn turn) {
        keep(List.of(turn.commitment()));
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void after(CommitmentTurn turn) {
        keep(List.of(turn.commitment()));
        ascent.stopAnswered(turn.commitment(), today());
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void after(CommitmentsRecorded recorded) {
        if (recorded.commitments().size() <= AT_ONCE) {
            keep(recorded.commitments());
        } else {
            sweep.startOver();
        }
    }

    /** What was unknown until now may have been overdue for long. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void after(AgreementFollowed followed) {
        sweep.startOver();
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void after(RoundtableFollowed followed) {
        sweep.startOver();
    }

    private void keep(List<CommitmentId> some) {
        var today = today();
        clocks.of(some, today.plusDays(dueSoonDays)).stream()
                .collect(groupingBy(ClockReading::commitment))
                .forEach((commitment, read) -> kept.keep(
                        commitment.value(),
                        read.stream()
                                .flatMap(one -> crossings.standing(one, today).stream())
                                .sorted(Crossing.IN_ORDER)
                                .toList()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
