package org.rimanakuy.commitment;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.rimanakuy.journal.Act;
import org.rimanakuy.journal.JournalService;
import org.rimanakuy.shared.PartialDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes hold of one commitment to change what is agreed about it: one person after the other, and never one that has ended. */
@Component
class Turn {

    private final Commitments commitments;
    private final JournalService journal;
    private final EntityManager memory;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Turn(
            Commitments commitments,
            JournalService journal,
            EntityManager memory,
            ApplicationEventPublisher events,
            Clock clock) {
        this.commitments = commitments;
        this.journal = journal;
        this.memory = memory;
        this.events = events;
        this.clock = clock;
    }

    /** The commitment as the person saw it. */
    Commitment on(CommitmentId id, int seenVersion) {
        return on(id).atVersion(seenVersion);
    }

    /** The commitment as it is now, for whoever only adds a word of their own. */
    Commitment on(CommitmentId id) {
        journal.takeTurn();
        var commitment = commitments.findById(id).orElseThrow(() -> CommitmentRefusal.unknown(id));
        if (commitment.record().ending().isPresent()) {
            throw AmendmentRefusal.ended(commitment.number());
        }
        events.publishEvent(new CommitmentTurn(id));
        return commitment;
    }

    /** Something beside the commitment changed: whoever saw it before has not seen this. */
    void touch(Commitment commitment) {
        memory.lock(commitment, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    void refuseFuture(PartialDate day) {
        if (day.firstDay().isAfter(today())) {
            throw AmendmentRefusal.notYet(today());
        }
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Instant now() {
        return Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
    }

    static Act about(String what, Commitment commitment) {
        return Act.of(what).on(CommitmentService.KIND, commitment.id().value(), commitment.number());
    }
}
